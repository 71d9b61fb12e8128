/** `K2026-00001`, `MD-0001`: capitals, then groups of digits. */
const NUMBER = /(?<![A-Za-z0-9-])[A-Z]{1,6}\d*(?:-\d+)+(?![A-Za-z0-9-])/g;

/** Splits a text at the numbers that people read, compare and copy as one. */
export function unbroken(text: string): { at: number; piece: string; whole: boolean }[] {
  const pieces: { at: number; piece: string; whole: boolean }[] = [];
  let last = 0;
  const add = (at: number, until: number, whole: boolean) => {
    if (until > at) pieces.push({ at, piece: text.slice(at, until), whole });
    last = until;
  };
  for (const match of text.matchAll(NUMBER)) {
    add(last, match.index, false);
    add(match.index, match.index + match[0].length, true);
  }
  add(last, text.length, false);
  return pieces;
}
