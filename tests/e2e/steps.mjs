// Steps of a story that stand on each other, and the words by which people find what they use.
import assert from 'node:assert/strict';
import { test } from 'node:test';

/**
 * Makes the function that declares a step. After a failure the later ones have nothing to stand on and are skipped; a step
 * also fails for what a developer would see in the console. `open` answers the browser, which is opened after the declaration.
 */
export function story(title, open) {
  let failed = false;
  return (name, run) =>
    test(`${title}: ${name}`, { timeout: 180_000 }, async (t) => {
      if (failed) return t.skip('an earlier step failed');
      try {
        await run();
        assert.deepEqual([...new Set(open().faults.splice(0))], [], 'the screens report faults');
      } catch (error) {
        failed = true;
        await open().autopsy();
        throw error;
      }
    });
}

export const button = (page, name) => page.getByRole('button', { name, exact: true });
export const press = (page, name) => button(page, name).click();
export const heading = (page, name) => page.getByRole('heading', { name }).first().waitFor();
/** A field by its label, whatever mark of duty stands behind it. */
export const field = (page, name) => page.getByLabel(new RegExp(`^${name}(必須|任意|\\s*\\*)?$`));
