// The Markdown that pages are written in, read into blocks. Nothing of it becomes HTML by itself: tags are shown as text.

export type Span = { kind: 'text' | 'strong' | 'code'; text: string };

export type Block =
  | { kind: 'heading'; spans: Span[] }
  | { kind: 'paragraph' | 'quote'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] }
  | { kind: 'table'; head: Span[][]; rows: Span[][][] };

/** `**strong**` and `code` within a line. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let rest = 0;
  for (const match of text.matchAll(/\*\*(.+?)\*\*|`([^`]+)`/g)) {
    if (match.index > rest) spans.push({ kind: 'text', text: text.slice(rest, match.index) });
    spans.push(match[1] ? { kind: 'strong', text: match[1] } : { kind: 'code', text: match[2] ?? '' });
    rest = match.index + match[0].length;
  }
  if (rest < text.length) spans.push({ kind: 'text', text: text.slice(rest) });
  return spans;
}

const BULLET = /^\s*[-*] +/;
const NUMBER = /^\s*\d+[.)] +/;
const ROW = /^\s*\|/;
const starts = (line: string) => /^(#{1,6} |>)/.test(line) || BULLET.test(line) || NUMBER.test(line) || ROW.test(line);

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => spansOf(cell.trim()));

/** Lines from `from` on that `belongs` to the block. */
function take(lines: string[], from: number, belongs: (line: string) => boolean): string[] {
  const end = lines.findIndex((line, index) => index >= from && !belongs(line));
  return lines.slice(from, end < 0 ? lines.length : end);
}

function blockAt(lines: string[], at: number): { block: Block; taken: number } {
  const line = lines[at] ?? '';
  if (/^#{1,6} /.test(line)) {
    return { block: { kind: 'heading', spans: spansOf(line.replace(/^#+ +/, '')) }, taken: 1 };
  }
  if (line.startsWith('>')) {
    const taken = take(lines, at, (one) => one.startsWith('>'));
    return {
      block: { kind: 'quote', spans: spansOf(taken.map((one) => one.slice(1).trim()).join('')) },
      taken: taken.length,
    };
  }
  for (const [mark, ordered] of [
    [BULLET, false],
    [NUMBER, true],
  ] as const) {
    if (!mark.test(line)) continue;
    const taken = take(lines, at, (one) => mark.test(one));
    return {
      block: { kind: 'list', ordered, items: taken.map((one) => spansOf(one.replace(mark, ''))) },
      taken: taken.length,
    };
  }
  if (ROW.test(line)) {
    const taken = take(lines, at, (one) => ROW.test(one));
    const [head = '', ...rows] = taken.filter((one) => !/^[\s|:-]+$/.test(one));
    return { block: { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) }, taken: taken.length };
  }
  const more = take(lines, at + 1, (one) => one.trim() !== '' && !starts(one));
  return { block: { kind: 'paragraph', spans: spansOf([line, ...more].join('\n')) }, taken: more.length + 1 };
}

export function blocksOf(text: string): Block[] {
  const lines = text.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    if (!lines[at]?.trim()) {
      at += 1;
      continue;
    }
    const { block, taken } = blockAt(lines, at);
    blocks.push(block);
    at += taken;
  }
  return blocks;
}
