import { sameOriginPath } from '@/lib/paths';

export interface Piece {
  text: string;
  /** Set when the piece leads to a page: in a mail of ours on this origin, in a notice anywhere. */
  href?: string;
}

const LINK = /https?:\/\/[^\s<>「」（）。、]+/g;

function pieces(text: string, lead: (address: string) => string | undefined): Piece[] {
  const found: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > last) found.push({ text: text.slice(last, match.index) });
    found.push({ text: match[0], href: lead(match[0]) });
    last = match.index + match[0].length;
  }
  if (last < text.length) found.push({ text: text.slice(last) });
  return found;
}

/** Splits a mail's text at its links; those to our own pages stay on this origin, others stay plain text. */
export function linkify(text: string, origin?: string): Piece[] {
  return pieces(text, (address) => sameOriginPath(address, origin));
}

/** Splits a notice's text at its links: addresses of pages over http and https, without a name or a password in them. */
export function linkifyPages(text: string): Piece[] {
  return pieces(text, (address) => {
    if (!URL.canParse(address)) return undefined;
    const url = new URL(address);
    // What stands before an @ looks like a place and is none.
    return url.username || url.password ? undefined : url.href;
  });
}
