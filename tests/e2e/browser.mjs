// A real browser, found by name; every look at a screen is inspected and kept as a picture at both widths.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from './inspect.mjs';

const require = createRequire(new URL('../../frontend/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const FLAGS = [
  '--no-sandbox', // The tests run as root in CI and load only our own pages.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** So long nothing may be on its way before a screen counts as finished. */
const QUIET_MS = 150;
const SETTLE_LIMIT_MS = 20_000;

function findBrowser() {
  if (process.env.KEIZOKU_TEST_BROWSER) return process.env.KEIZOKU_TEST_BROWSER;
  for (const name of NAMES) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  if (existsSync(MAC)) return MAC;
  throw new Error('no Chromium found: apt-get install chromium, or set KEIZOKU_TEST_BROWSER');
}

/** Listens to everything a page does that a developer would see in the console, and to what is on its way. */
function listen(page, name, faults) {
  const underWay = new Set();
  const asked = new WeakMap();
  let renewedAt = 0;
  let lastChange = Date.now();
  const over = (request) => {
    underWay.delete(request);
    lastChange = Date.now();
  };
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    // What failed to load is told below, with its address.
    if (['error', 'warning'].includes(message.type()) && !/Failed to load resource/.test(message.text())) {
      faults.push(`${name}: console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    underWay.add(request);
    lastChange = Date.now();
    asked.set(request, lastChange);
  });
  page.on('requestfinished', over);
  page.on('requestfailed', (request) => {
    over(request);
    const reason = request.failure()?.errorText ?? '';
    // Left behind by going to another page, or a download.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${name}: ${reason} ${request.method()} ${request.url()}`);
  });
  page.on('response', (response) => {
    // An open stream of events never finishes; its answer is here.
    if (response.headers()['content-type']?.startsWith('text/event-stream')) over(response.request());
    const { pathname } = new URL(response.url());
    const isRenewal = (answer) => answer.ok() && new URL(answer.url()).pathname.endsWith('/auth/refresh');
    if (isRenewal(response)) renewedAt = Date.now();
    if (response.status() < 400) return;
    const request = response.request();
    const report = () => faults.push(`${name}: ${response.status()} ${request.method()} ${pathname}`);
    if (response.status() !== 401 || request.method() !== 'GET') report();
    // Time has moved and a page that was left open asked with a token of yesterday: no fault if it gets a new one.
    else if (asked.get(request) > renewedAt) page.waitForEvent('response', { predicate: isRenewal }).catch(report);
  });
  return async () => {
    const begun = Date.now();
    // An answer that has come is not yet on the screen: what still shows the one before says so.
    const busy = () => page.evaluate(() => document.querySelector('[aria-busy="true"]') !== null).catch(() => true);
    while (underWay.size > 0 || Date.now() - lastChange < QUIET_MS || (await busy())) {
      if (Date.now() - begun > SETTLE_LIMIT_MS) {
        throw new Error(`never finished: ${[...underWay].map((request) => request.url()).join(' ')}`);
      }
      await pause(20);
    }
  };
}

/** Opens the browser; `person()` is somebody with a window and cookies of their own. */
export async function openBrowser({ url, pictures, engine }) {
  const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, args: FLAGS });
  const faults = [];
  const people = [];
  let taken = 0;

  const person = async (name, { language = 'ja' } = {}) => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: DESK,
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      // A colour on its way to another is no colour to measure.
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(15_000);
    // As chosen earlier by the language switch; only our own pages have a place to remember it.
    await context.addInitScript((chosen) => {
      if (location.origin !== 'null') localStorage.setItem('keizoku.locale', chosen);
    }, language);
    const page = await context.newPage();
    page.settled = listen(page, name, faults);
    people.push({ name, page });
    return page;
  };

  /** Inspects the screen as it stands at both widths and keeps the pictures that `file(width)` names. */
  const inspectBoth = async (page, name, file, options) => {
    for (const size of [DESK, PHONE]) {
      if (page.viewportSize().width !== size.width) await page.setViewportSize(size);
      await page.settled();
      faults.push(...(await inspect(page, options)).map((fault) => `${name} at ${size.width}: ${fault}`));
      await page.screenshot({ path: file(size.width), fullPage: true });
    }
    await page.setViewportSize(DESK);
  };

  const look = async (page, name) => {
    taken += 1;
    // Under a head that stays, what is scrolled half away cannot be hit; nobody would try.
    await page.evaluate(() => window.scrollTo(0, 0));
    const number = String(taken).padStart(2, '0');
    return inspectBoth(page, name, (width) => join(pictures, `${engine}-${number}-${name}-${width}.png`));
  };

  /** What the test itself provoked is no fault: each pattern has to be met, once or more. */
  const provoked = (...patterns) => {
    for (const pattern of patterns) {
      const met = faults.filter((fault) => pattern.test(fault));
      if (met.length === 0) faults.push(`expected but not seen: ${pattern}`);
      for (const fault of met) faults.splice(faults.indexOf(fault), 1);
    }
  };

  /** What everybody's screen showed when a step failed. */
  const autopsy = async () => {
    for (const { name, page } of people) {
      await page.screenshot({ path: join(pictures, `${engine}-failed-${name}.png`), fullPage: true }).catch(() => {});
    }
  };

  return { person, look, inspectBoth, provoked, autopsy, faults, close: () => browser.close() };
}
