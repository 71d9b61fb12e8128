// Every screen of every site, as its route table lists them: in Japanese and English, on a desk and on a phone, with WCAG 2.2 AA,
// no fault in the console, no failed request, nothing to push sideways, no word missing. The pictures lie in test-results/tour.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { Gallery } from './gallery.mjs';
import { untranslated } from './inspect.mjs';
import { startProduct } from './product.mjs';
import { readSites } from './routes.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = join(ROOT, 'test-results');
const PICTURES = join(RESULTS, 'tour');
const LANGUAGES = ['ja', 'en'];

let product;
let browser;
let sites;
const gallery = new Gallery(PICTURES);

before(async () => {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  [product, sites] = await Promise.all([
    startProduct({ binary: process.env.KEIZOKU_BINARY, logFile: join(RESULTS, 'tour-server.log') }),
    readSites(),
  ]);
  browser = await openBrowser({ url: product.url, pictures: PICTURES, engine: 'tour' });
  await Promise.all([draftAnOrder(), registerWebhooks()]);
});

/** An endpoint on either site, and something in its log: the name leads nowhere, so it waits for another attempt. */
async function registerWebhooks() {
  for (const site of ['order', 'admin']) {
    const person = await product.as(product.demo.accounts.find((one) => one.site === site));
    const hook = {
      url: `https://hooks.invalid/${site}`,
      description: '人事システム',
      eventTypes: ['contract.term_starts'],
    };
    const { endpoint } = await person('POST', '/webhook-endpoints', hook);
    await person('POST', `/webhook-endpoints/${endpoint.id}/test`, {});
  }
}

/** The demonstration has orders that were handed in and approved; one that can still be written at is missing. */
async function draftAnOrder() {
  const applicant = await product.as(product.demo.accounts.find((one) => one.site === 'order'));
  const [library] = (await applicant('GET', '/libraries')).items;
  const [start] = (await applicant('GET', '/start-months')).items;
  const trainingAdmin = { name: '教育 花', email: 'hana@midorizaka.example.jp' };
  const order = { kind: 'new', libraryId: library.id, quantity: 120, startMonth: start.month, trainingAdmin };
  await applicant('POST', '/orders', { ...order, submit: false });
}

after(async () => {
  gallery.close();
  await browser?.close();
  await product?.stop();
});

/** `/order/orders/$id` as a pattern for addresses. */
const pattern = (route) => new RegExp(`^${route.replace(/\$\w+/g, '[^/]+')}$`);

/** Somebody with a window who remembers every link that was seen. */
class Visitor {
  constructor(page, name, language) {
    Object.assign(this, { page, name, language, links: new Set() });
  }

  /** Goes there, inspects both widths, keeps the pictures. */
  async visit(path, route) {
    await this.page.goto(path);
    await this.page.locator('h1, [role=heading][aria-level="1"]').first().waitFor();
    await this.page.settled();
    await browser.inspectBoth(
      this.page,
      `${this.name} ${route} ${this.language}`,
      (width) => gallery.file(this.name, route, this.language, width),
      { language: this.language },
    );
    if (this.language === 'en') {
      const faults = await untranslated(this.page, sites.japaneseOnly);
      browser.faults.push(...faults.map((fault) => `${this.name} ${route}: ${fault}`));
    }
    const hrefs = await this.page.locator('a[href]').evaluateAll((links) => links.map((link) => link.pathname));
    for (const href of hrefs) this.links.add(href);
    return new URL(this.page.url()).pathname;
  }

  /** Visits what the route table lists and this person's links lead to; answers what was visited. */
  async walk(routes) {
    const visited = new Set();
    for (let found = true; found; ) {
      found = false;
      for (const route of routes) {
        if (visited.has(route)) continue;
        // `/admin/learners/new` has the form of `/admin/learners/$learnerId`, and is a screen of its own.
        const fits = (link) => pattern(route).test(link) && !sites.routes.some((one) => one.route === link);
        const path = route.includes('$') ? [...this.links].find(fits) : route;
        if (!path) continue;
        const arrived = await this.visit(path, route);
        assert.equal(arrived, path, `${this.name}: ${route} leads elsewhere`);
        visited.add(route);
        found = true;
      }
    }
    return visited;
  }
}

async function logIn(page, { site, companyCode, loginId, password }) {
  const login = { site, loginId, password, ...(companyCode ? { companyCode } : {}) };
  await page.goto(`/${site}/login`);
  // By the API: the log-in screen itself is walked through in the journeys.
  await page.evaluate(async (body) => {
    const answer = await fetch('/api/v1/auth/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok) localStorage.setItem(`keizoku.signedIn.${body.site}`, '1');
  }, login);
}

/** The addresses that somebody's own menu offers. */
async function menu(page, site) {
  await page.goto(`/${site}`);
  const links = page.getByRole('navigation').getByRole('link');
  await links.first().waitFor();
  return links.evaluateAll((all) => all.map((link) => link.pathname.replace(/\/$/, '')));
}

/** Everything behind the log-in of a site: its first account sees every route, each other kind of account its own menu and what that leads to. */
async function walkSite(site, language) {
  const routes = sites.routes.filter((one) => one.site === site && !one.open).map((one) => one.route);
  const left = new Set(routes);
  const mine = product.demo.accounts.filter((one) => one.site === site);
  // 「営業（1人目）」 and 「営業（2人目）」 are of one kind.
  const kinds = new Map(mine.map((one) => [one.labelJa.replace(/（\d人目）/, ''), one]));
  const accounts = [...kinds.values()];
  for (const account of accounts) {
    const name = account.loginId.replace(/@.*/, '');
    const page = await browser.person(`${site} ${name}`, { language });
    await logIn(page, account);
    const rest = routes.filter((route) => route.includes('$'));
    const mine = account === accounts[0] ? routes : [...(await menu(page, site)), ...rest];
    for (const route of await new Visitor(page, name, language).walk(mine)) left.delete(route);
    await page.context().close();
  }
  assert.deepEqual([...left], [], `${site}: no account of the demonstration finds a link to these screens`);
}

for (const language of LANGUAGES) {
  test(`open pages, ${language}`, { timeout: 300_000 }, async () => {
    const page = await browser.person('anybody', { language });
    const visitor = new Visitor(page, 'anybody', language);
    await visitor.walk(sites.routes.filter((one) => one.open).map((one) => one.route));
    await visitor.visit('/order/no-such-page', '/order/no-such-page');
    await page.context().close();
    assert.deepEqual(browser.faults.splice(0), []);
  });
  for (const site of ['order', 'vendor', 'admin', 'learn']) {
    test(`${site}, ${language}`, { timeout: 300_000 }, async () => {
      await walkSite(site, language);
      assert.deepEqual(browser.faults.splice(0), []);
    });
  }
}

test('a mail is open in the mailbox', async () => {
  for (const language of LANGUAGES) {
    const page = await browser.person('reader', { language });
    await page.goto('/mailbox');
    await page.getByRole('main').getByRole('link').first().waitFor();
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('article').waitFor();
    const { pathname, search } = new URL(page.url());
    await new Visitor(page, 'reader', language).visit(`${pathname}${search}`, '/mailbox#mail');
    await page.context().close();
  }
  assert.deepEqual(browser.faults.splice(0), []);
});
