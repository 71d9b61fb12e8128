import { sameOriginPath } from '@/lib/paths';

export interface Piece {
  text: string;
  /** Set when the piece leads to a page of ours, on this origin. */
  href?: string;
}

const LINK = /https?:\/\/[^\s<>「」（）。、]+/g;

/** Splits a mail's text at its links; those to our own pages stay on this origin, others stay plain text. */
export function linkify(text: string, origin?: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > last) pieces.push({ text: text.slice(last, match.index) });
    pieces.push({ text: match[0], href: sameOriginPath(match[0], origin) });
    last = match.index + match[0].length;
  }
  if (last < text.length) pieces.push({ text: text.slice(last) });
  return pieces;
}
