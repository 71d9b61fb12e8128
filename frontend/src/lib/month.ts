/** Year-months as ISO text `YYYY-MM`: compared as text, computed here, never by way of a `Date`. */
export type YearMonth = string;

const PATTERN = /^(\d{4})-(\d{2})$/;

export function parseMonth(text: YearMonth): { year: number; month: number } | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? { year: Number(match[1]), month } : undefined;
}

export function plusMonths(text: YearMonth, count: number): YearMonth {
  const parsed = parseMonth(text);
  if (!parsed) return text;
  const index = parsed.year * 12 + parsed.month - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** `2026-08` → `2026/08`, as the screens show months. */
export function showMonth(text: YearMonth): string {
  return text.replace('-', '/');
}

/** Whole days from one civil date to another (`YYYY-MM-DD`); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
