// A real browser, found by name; every look at a screen is kept as a picture at both widths.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

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

/** Opens the browser; `person()` is somebody with a window and cookies of their own. */
export async function openBrowser({ url, pictures, engine }) {
  const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, args: FLAGS });
  const faults = [];
  const people = [];
  let taken = 0;

  const person = async (name) => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: DESK,
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
    page.on('console', (message) => {
      // A refusal that the test provokes shows in the console as a failed request; everything else is ours.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) {
        faults.push(`${name}: ${message.text()}`);
      }
    });
    people.push({ name, page });
    return page;
  };

  /** Keeps the screen as it is at both widths, and refuses a phone screen that has to be pushed sideways. */
  const look = async (page, name) => {
    taken += 1;
    const file = (width) => join(pictures, `${engine}-${String(taken).padStart(2, '0')}-${name}-${width}.png`);
    await page.screenshot({ path: file(DESK.width), fullPage: true });
    await page.setViewportSize(PHONE);
    await page.waitForTimeout(150);
    await page.screenshot({ path: file(PHONE.width), fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize(DESK);
    if (wide > PHONE.width) faults.push(`${name}: ${wide} px wide on a phone of ${PHONE.width} px`);
  };

  /** What everybody's screen showed when a step failed. */
  const autopsy = async () => {
    for (const { name, page } of people) {
      await page.screenshot({ path: join(pictures, `${engine}-failed-${name}.png`), fullPage: true }).catch(() => {});
    }
  };

  return { person, look, autopsy, faults, close: () => browser.close() };
}
