import type { SeatTimeline, TermTimeline } from '@/api/generated/types.gen';

export const CHART = { height: 240, left: 48, right: 14, top: 16, bottom: 30 };

const DAY = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export interface ChartStep {
  from: number;
  until: number;
  people: number;
  seats: number;
}

export interface SeatChartData {
  steps: ChartStep[];
  first: number;
  /** The day after the last one: a day is as wide as any other. */
  end: number;
  low: number;
  top: number;
  yTicks: number[];
  /** First days of months, thinned to what fits. */
  xTicks: { day: number; month: string }[];
  /** First days of the terms after the first. */
  bounds: number[];
}

/**
 * Round numbers from at most `least` to at least `most`. Lines tell by their height above each other, not by their
 * length: where both run far above zero, the axis begins where they are, so that two missing seats can be seen.
 */
export function wholeTicks(least: number, most: number): number[] {
  const low = least > 20 && least > most * 0.6 ? least - Math.max(5, (most - least) / 2) : 0;
  const raw = Math.max(1, most - low) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power);
  const found = [Math.floor(low / step) * step];
  while ((found.at(-1) ?? 0) < most) found.push((found.at(-1) ?? 0) + step);
  return found;
}

export function chartOf(terms: readonly TermTimeline[], width: number): SeatChartData | undefined {
  const steps = terms.flatMap((term) =>
    term.steps.map((step) => ({
      from: dayNumber(step.from),
      until: dayNumber(step.until) + 1,
      people: step.people,
      seats: step.seats,
    })),
  );
  const first = steps[0]?.from;
  const end = steps.at(-1)?.until;
  if (first === undefined || end === undefined) return undefined;
  const heights = steps.flatMap((step) => [step.people, step.seats]);
  const yTicks = wholeTicks(Math.min(...heights), Math.max(...heights));
  return {
    steps,
    first,
    end,
    yTicks,
    low: yTicks[0] ?? 0,
    top: yTicks.at(-1) ?? 1,
    xTicks: monthTicks(first, end, Math.max(2, Math.floor(width / 90))),
    bounds: terms
      .slice(1)
      .map((term) => dayNumber(term.startsOn))
      .filter((day) => first < day && day < end),
  };
}

function monthTicks(first: number, end: number, most: number): SeatChartData['xTicks'] {
  const ticks = [];
  const start = new Date(first * DAY);
  let [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  for (;;) {
    month += 1;
    if (month === 12) [year, month] = [year + 1, 0];
    const day = Date.UTC(year, month, 1) / DAY;
    if (day >= end) break;
    ticks.push({ day, month: isoOf(day).slice(0, 7) });
  }
  const every = Math.max(1, Math.ceil(ticks.length / most));
  return ticks.filter((_, index) => index % every === 0);
}

/** The term whose seats run out first, and everything that is missing. */
export function shortagesOf(timeline: SeatTimeline): TermTimeline[] {
  return timeline.terms.filter((term) => term.missing > 0);
}

/** How many people have no seat, or how many seats are left, at the tightest point. */
export const spareOf = (term: TermTimeline): number =>
  Math.min(...term.steps.map((step) => step.seats - step.people), Number.POSITIVE_INFINITY);
