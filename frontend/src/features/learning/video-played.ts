/** A part of a film, in milliseconds. */
export interface Part {
  fromMs: number;
  toMs: number;
}

/** The most parts that are sent; the server keeps as many. */
export const MOST_PARTS = 200;
/** How much further a player may be than the clock explains, in milliseconds: its reports come unevenly. */
const SLACK_MS = 1000;

/** Sorted and apart from each other. Of too many the shortest go: what was not played is never added. */
export function merged(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of [...parts].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = all.at(-1);
    if (last && part.fromMs <= last.toMs) last.toMs = Math.max(last.toMs, part.toMs);
    else all.push({ ...part });
  }
  while (all.length > MOST_PARTS) {
    const lengths = all.map((part) => part.toMs - part.fromMs);
    all.splice(lengths.indexOf(Math.min(...lengths)), 1);
  }
  return all;
}

/** Follows a player: what it runs through is played, what it jumps over is not. */
export class PlayedParts {
  #parts: Part[] = [];
  #last: { atMs: number; clock: number; rate: number } | undefined;

  /** The player is at `atMs` and runs, at `rate`, at the time `clock` in milliseconds. */
  at(atMs: number, clock: number, rate: number): void {
    const before = this.#last;
    this.#last = { atMs, clock, rate };
    if (!before || atMs <= before.atMs) return;
    const most = (clock - before.clock) * Math.max(rate, before.rate) + SLACK_MS;
    if (atMs - before.atMs > most) return;
    this.#parts = merged([...this.#parts, { fromMs: Math.floor(before.atMs), toMs: Math.ceil(atMs) }]);
  }

  /** It was halted, or jumps: what follows begins elsewhere. */
  cut(): void {
    this.#last = undefined;
  }

  get parts(): Part[] {
    return this.#parts;
  }
}
