// What every screen has to pass, whoever looks at it: WCAG 2.2 AA by axe, nothing to push sideways, every word said in its language.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../frontend/package.json', import.meta.url));
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What axe may find and we let stand: `{ rule, target, reason }`. Nothing is. */
const EXCUSED = [];

/** Every violation of WCAG 2.2 AA that axe sees, of whatever weight. */
async function accessibility(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      // What stands in a frame is a package of somebody else's, on an origin that cannot be asked.
      iframes: false,
    });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => ({ rule: id, impact, target: node.target.join(' '), html: node.html.slice(0, 160) })),
    );
  }, LEVELS);
  const excused = ({ rule, target }) => EXCUSED.some((one) => one.rule === rule && one.target === target);
  return found
    .filter((one) => !excused(one))
    .map((one) => `axe ${one.rule} (${one.impact}): ${one.target} ${one.html}`);
}

/** A screen that has to be pushed sideways, with what sticks out. */
async function width(page) {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const clipped = (element) => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !clipped(element),
    );
    return `${scrollWidth} px wide in ${clientWidth}: ${out.slice(-1)[0]?.outerHTML.slice(0, 160) ?? ''}`;
  });
  return over ? [over] : [];
}

/** What a reader, or a screen reader, is told: text and the attributes that are read out, but not what `without` selects. */
const said = (page, without = '') =>
  page.evaluate((left) => {
    const out = `script, style, noscript${left ? `, ${left}` : ''}`;
    const texts = new Set();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.parentElement?.closest(out)) texts.add(node.data.trim());
      } else {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          texts.add(node.getAttribute(name)?.trim() ?? '');
      }
    }
    texts.add(document.title.trim());
    texts.delete('');
    return [...texts];
  }, without);

/** A message key shown instead of its words, such as `job.queued`; a mail address, a host or a file is none. */
const KEY = /^[a-z][a-zA-Z]*(?:[._][a-zA-Z0-9]+)*\.[a-zA-Z][a-zA-Z0-9_]*$/;
const NAMES = /\.(?:csv|xlsx|pdf|json|txt|mp4|vtt|zip|jp|com|example)$/;

async function words(page, language) {
  const texts = await said(page);
  const faults = texts.filter((text) => KEY.test(text) && !NAMES.test(text)).map((text) => `no words for ${text}`);
  faults.push(...texts.filter((text) => /(?<!\{)\{\w+\}(?!\})/.test(text)).map((text) => `not filled in: ${text}`));
  const spoken = await page.evaluate(() => document.documentElement.lang);
  if (language && spoken !== language) faults.push(`lang is ${spoken}, not ${language}`);
  return faults;
}

/** Everything that is wrong with the screen as it stands; empty when nothing is. */
export async function inspect(page, { language } = {}) {
  return [...(await accessibility(page)), ...(await width(page)), ...(await words(page, language))];
}

/** What the English screen says in the very words of the Japanese catalogue. */
export async function untranslated(page, japaneseOnly) {
  // The name of the product and of the language are Japanese and say so.
  return (await said(page, '[lang=ja]:not(html)'))
    .filter((text) => japaneseOnly.has(text))
    .map((text) => `Japanese in English: ${text}`);
}
