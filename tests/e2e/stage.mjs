// The stage of a story: a served product and a browser, opened before its first step and closed after its last. A story's file has
// a process of its own, so that there is one of each.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { startProduct } from './product.mjs';
import { story } from './steps.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = join(ROOT, 'test-results');

export const engine = process.env.KEIZOKU_ENGINE ?? 'sqlite';
/** The served product, while steps run. */
export let product;
/** The browser, while steps run. */
export let browser;

/** Sets the stage, and prepares it; answers the function that declares a step. Log and pictures are called `sqlite-<name>…`. */
export function stage(name, prepare = async () => {}) {
  const called = `${engine}-${name}`;
  before(async () => {
    mkdirSync(PICTURES, { recursive: true });
    product = await startProduct({ binary: process.env.KEIZOKU_BINARY, logFile: join(PICTURES, `${called}.log`) });
    browser = await openBrowser({ url: product.url, pictures: PICTURES, engine: called });
    await prepare();
  });
  after(async () => {
    await browser?.close();
    await product?.stop();
  });
  return story(`${engine} ${name}`, () => browser);
}
