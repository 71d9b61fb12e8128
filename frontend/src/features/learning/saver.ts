import { isApiError } from '@/api/problem';

/** How saving stands: all there; under way; waiting for the connection; opened elsewhere; refused for good. */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'elsewhere' | 'refused';
export type Values = Record<string, string>;

const SHORTEST_MS = 1000;
const LONGEST_MS = 30_000;

export interface SaverOptions<T, V> {
  send: (item: string, sequence: number, value: V) => Promise<T>;
  onSaved: (answer: T) => void;
  onState: (state: SaveState, error?: unknown) => void;
}

/**
 * Brings what a package or a player says to the server, one after the other, the latest of each item only. What could not be sent stays here
 * and is sent again until it was; it lives on after its page until all is there.
 */
export class Saver<T, V = Values> {
  readonly #options: SaverOptions<T, V>;
  readonly #waiting = new Map<string, V>();
  #sequence = 0;
  #sending = false;
  #stopped = false;
  #pause = SHORTEST_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SaverOptions<T, V>) {
    this.#options = options;
  }

  /** Whether something is not on the server yet. */
  get dirty(): boolean {
    return !this.#stopped && (this.#sending || this.#waiting.size > 0);
  }

  put(item: string, value: V): void {
    if (this.#stopped) return;
    this.#waiting.set(item, value);
    void this.#run();
  }

  /** Sends nothing more: what follows begins anew. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Tries at once, for somebody who does not want to wait or has the connection back. */
  retry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#sending || this.#stopped || this.#timer !== undefined) return;
    this.#sending = true;
    for (let next = this.#first(); next && !this.#stopped; next = this.#first()) {
      const [item, value] = next;
      this.#options.onState('saving');
      this.#sequence += 1;
      try {
        const answer = await this.#options.send(item, this.#sequence, value);
        // Something newer may have come meanwhile.
        if (this.#waiting.get(item) === value) this.#waiting.delete(item);
        this.#pause = SHORTEST_MS;
        this.#options.onSaved(answer);
      } catch (error) {
        if (!this.#again(error)) break;
      }
    }
    this.#sending = false;
    if (this.#waiting.size === 0 && !this.#stopped) this.#options.onState('saved');
  }

  #first(): [string, V] | undefined {
    if (this.#timer !== undefined) return undefined;
    return this.#waiting.entries().next().value;
  }

  /** Whether the next one is tried at once; after a broken connection it waits, longer each time. */
  #again(error: unknown): boolean {
    const busy = isApiError(error) && (error.retriable || error.status === 429);
    if (busy) {
      this.#timer = setTimeout(() => this.retry(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_MS);
      this.#options.onState('waiting');
      return false;
    }
    this.#stopped = true;
    const elsewhere = isApiError(error) && error.code.endsWith('.opened_elsewhere');
    this.#options.onState(elsewhere ? 'elsewhere' : 'refused', error);
    return false;
  }
}
