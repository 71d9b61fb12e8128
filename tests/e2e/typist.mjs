// Somebody without a mouse: Tab, Shift+Tab, Enter, Space, arrows, letters. Wherever the focus stops it has to be seen, and what
// somebody does must not lose it.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** More stops than any screen has between two things. */
const STOPS = 400;
/** What a dialog or a new page may take to hand the focus on. */
const HAND_OVER_MS = 300;

/** What is wrong with how the focus shows where it is now; runs in the page. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return { nowhere: true };
  const ringed = (one) => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  };
  const own = element.getBoundingClientRect();
  // A file field is drawn by its label.
  const drawn = own.width > 2 && own.height > 2 && getComputedStyle(element).opacity !== '0';
  const shown = drawn ? element : (element.closest('label') ?? element);
  const box = shown.getBoundingClientRect();
  const spots = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y]),
  );
  const seen = spots.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (shown.contains(top) || top.contains(shown));
  });
  const faults = [];
  if (!ringed(shown) && element.id !== 'main') faults.push('no focus ring');
  if (!seen) faults.push('focus not to be seen');
  return { faults, html: element.outerHTML.slice(0, 140) };
}

export class Typist {
  constructor(page, name, faults) {
    Object.assign(this, { page, name, faults });
  }

  static async start(browser, name) {
    const page = await browser.person(name);
    // Nobody here has one; what a page throws is a fault.
    await page.addInitScript(() => {
      const refuse = () => {
        throw new Error('a mouse was used');
      };
      addEventListener('mousedown', refuse, { capture: true });
    });
    // Listening from the start: a chooser that opens while the browser is only being told to hand it over is lost.
    page.on('filechooser', () => {});
    return new Typist(page, name, browser.faults);
  }

  /** Types an address. */
  async go(path) {
    await this.page.goto(path);
    await this.page.getByRole('heading').first().waitFor();
    await this.page.settled();
  }

  async #stop() {
    let stop = await this.page.evaluate(lookAtFocus);
    if (stop.faults?.length > 0) {
      // Only what is still wrong when everything has come is a fault: what loads meanwhile moves what stands below it.
      await this.page.settled();
      stop = await this.page.evaluate(lookAtFocus);
    }
    const { nowhere, faults = [], html } = stop;
    for (const fault of faults)
      this.faults.push(`${this.name} on ${new URL(this.page.url()).pathname}: ${fault}: ${html}`);
    return nowhere === true;
  }

  /** Tabs until `target` has the focus; a whole round without it is a trap or a thing for mice only. */
  async to(target, key = 'Tab') {
    await target.waitFor({ state: 'attached' });
    const here = () => target.evaluate((element) => element === document.activeElement);
    const passed = [];
    let rounds = 0;
    let outside = false;
    for (let stop = 0; stop < STOPS && rounds < 2; stop += 1) {
      if (await here()) return;
      await this.page.keyboard.press(key);
      const nowhere = await this.#stop();
      // Past the last stop the focus is the browser's own for a moment, and comes back in its own time.
      if (nowhere) await pause(HAND_OVER_MS);
      if (nowhere && !outside) rounds += 1;
      outside = nowhere;
      passed.push(await this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60)));
    }
    assert.fail(`${this.name}: no way by ${key} to ${target}; passed ${passed.slice(-12).join(' | ')}`);
  }

  /** Goes to `target` and presses `key`; the focus has to be somewhere afterwards. */
  async press(target, key = 'Enter') {
    await this.to(target);
    await this.strike(key);
  }

  /** Presses `key` where the focus is. */
  async strike(key) {
    const document0 = await this.page.evaluate(() => performance.timeOrigin);
    await this.page.keyboard.press(key);
    await pause(HAND_OVER_MS);
    await this.page.settled();
    // A new document begins at its top.
    const held = (origin) => performance.timeOrigin !== origin || document.activeElement !== document.body;
    const kept = await this.page.waitForFunction(held, document0, { timeout: 3000 }).catch(() => undefined);
    if (!kept) this.faults.push(`${this.name}: the focus was lost by ${key} on ${this.page.url()}`);
  }

  /** Goes to a field and writes into it, over what stands there. */
  async type(field, text) {
    await this.to(field);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
    assert.equal(await field.inputValue(), text);
  }

  /** Chooses a file by the field that the focus is on. */
  async file(path) {
    const field = this.page.locator('input[type=file]');
    await this.page.settled();
    await this.to(field);
    await pause(HAND_OVER_MS);
    assert.ok(await field.evaluate((element) => element === document.activeElement), 'the focus left the file field');
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.page.keyboard.press('Enter')]);
    await chooser.setFiles(path);
  }

  /** The first stop of a page leads past what repeats, into its content. */
  async skip() {
    await this.page.keyboard.press('Tab');
    assert.match(await this.page.evaluate(() => document.activeElement?.textContent ?? ''), /本文へ移動/);
    assert.equal(await this.#stop(), false);
    await this.page.keyboard.press('Enter');
    assert.equal(await this.page.evaluate(() => document.activeElement?.id), 'main');
  }

  /** Opens what `opener` opens, proves that the focus stays inside, that Escape closes it and that the focus comes back; opens it again. */
  async dialog(opener) {
    const { page } = this;
    await this.press(opener);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      assert.ok(await inside(), `${this.name}: ${key} leaves the dialog`);
      await this.#stop();
    }
    await this.closes(opener, dialog);
    await this.strike('Enter');
    await dialog.waitFor();
    return dialog;
  }

  /** Escape closes one layer, and the focus is on what opened it. */
  async closes(opener, layer) {
    await this.page.keyboard.press('Escape');
    await layer.waitFor({ state: 'hidden' });
    await pause(HAND_OVER_MS);
    assert.ok(
      await opener.evaluate((element) => element === document.activeElement),
      `${this.name}: the focus does not come back to ${opener}`,
    );
  }
}
