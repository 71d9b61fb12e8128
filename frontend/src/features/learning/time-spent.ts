/** The most seconds that are told at once; the server counts no more. */
const MOST_SECONDS = 300;
/** What is shorter is told with the next report. */
const LEAST_SECONDS = 5;

/** Counts for how long something was seen. Whole seconds are taken out to be told, and given back where nobody could be told. */
export class Stopwatch {
  #seenMs = 0;
  #since: number | undefined;
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  show() {
    this.#since ??= this.#now();
  }

  hide() {
    this.#gather();
    this.#since = undefined;
  }

  /** Whole seconds since the last time; 0 where they are not worth a report yet. */
  take(): number {
    this.#gather();
    const seconds = Math.min(Math.floor(this.#seenMs / 1000), MOST_SECONDS);
    if (seconds < LEAST_SECONDS) return 0;
    this.#seenMs -= seconds * 1000;
    return seconds;
  }

  giveBack(seconds: number) {
    this.#seenMs += seconds * 1000;
  }

  #gather() {
    if (this.#since === undefined) return;
    const now = this.#now();
    this.#seenMs += now - this.#since;
    this.#since = now;
  }
}
