/** How long a dialog may take to give the focus back to what opened it. */
const GRACE_MS = 120;

/**
 * Keeps the keyboard and screen readers where they work: when what holds the focus is taken away by what it did (a button
 * that is gone once its act is done, a step that makes room for the next), the focus goes to the page's content instead of
 * being lost; when it was only disabled for the time of a request, it comes back.
 */
export function keepFocus(): void {
  let held: HTMLElement | undefined;
  let timer: number | undefined;
  const lost = () => held !== undefined && document.activeElement === document.body;
  const restore = () => {
    if (!held || !lost()) return;
    // Between two pages there may be no content yet: the next change of the page comes here again.
    if (!held.isConnected) document.getElementById('main')?.focus({ preventScroll: true });
    else if (!held.matches(':disabled')) held.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (!lost()) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(restore, GRACE_MS);
  });
  document.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement ? target : undefined;
  });
  document.addEventListener('mousedown', ({ target }) => {
    // A press on what takes no focus is meant: nothing was taken away.
    const operable = target instanceof Element && target.closest('a, button, input, select, textarea, label');
    if (!operable) held = undefined;
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}
