export interface Cell {
  /** `YYYY-MM-DD`, or nothing before the first and after the last day of the month. */
  date?: string;
  day?: number;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The weeks of a month, Sunday first, as a wall calendar in Japan shows them. */
export function weeksOf(year: number, month: number): Cell[][] {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const cells: Cell[] = Array.from({ length: first }, () => ({}));
  for (let day = 1; day <= days; day += 1) cells.push({ date: `${year}-${two(month)}-${two(day)}`, day });
  while (cells.length % 7 !== 0) cells.push({});
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
