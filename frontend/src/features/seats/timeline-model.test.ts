import { describe, expect, it } from 'vitest';
import type { TermTimeline } from '@/api/generated/types.gen';
import { chartOf, shortagesOf, spareOf, wholeTicks } from './timeline-model';

const term = (startsOn: string, endsOn: string, steps: TermTimeline['steps'], missing = 0): TermTimeline => ({
  termId: `trm_${startsOn}`,
  library: { id: 'lib_1', nameJa: '基礎', nameEn: 'Basic' },
  startMonth: startsOn.slice(0, 7),
  endMonth: endsOn.slice(0, 7),
  startsOn,
  endsOn,
  projected: false,
  registered: 0,
  purchased: 10,
  steps,
  firstShortageOn: null,
  missing,
  purchases: [],
});

const running = term(
  '2027-04-01',
  '2028-03-31',
  [
    { from: '2027-11-22', until: '2028-01-31', people: 9, seats: 10, short: 0 },
    { from: '2028-02-01', until: '2028-03-31', people: 12, seats: 10, short: 2 },
  ],
  2,
);
const next = term('2028-04-01', '2029-03-31', [
  { from: '2028-04-01', until: '2029-03-31', people: 8, seats: 12, short: 0 },
]);

describe('the chart of seats', () => {
  it('joins the terms day by day, with the boundary between them', () => {
    const chart = chartOf([running, next], 600);
    expect(chart?.steps.map((step) => step.until - step.from)).toEqual([71, 60, 365]);
    expect(chart?.bounds).toHaveLength(1);
    expect(chart?.top).toBeGreaterThanOrEqual(12);
  });

  it('thins months to what the width can hold', () => {
    expect(chartOf([running, next], 340)?.xTicks.length).toBeLessThanOrEqual(4);
    expect(chartOf([running, next], 1200)?.xTicks.map((tick) => tick.month)).toContain('2027-12');
  });

  it('has nothing to draw without a day', () => {
    expect(chartOf([], 600)).toBeUndefined();
  });

  it('counts people in whole numbers', () => {
    expect(wholeTicks(0, 0)).toEqual([0]);
    expect(wholeTicks(0, 3)).toEqual([0, 1, 2, 3]);
    expect(wholeTicks(10, 213)).toEqual([0, 100, 200, 300]);
    expect(wholeTicks(100, 120)).toEqual([90, 100, 110, 120]);
    expect(wholeTicks(30, 120)[0]).toBe(0);
  });
});

describe('shortages', () => {
  it('names the terms in which somebody has no seat', () => {
    expect(shortagesOf({ today: '2027-11-22', terms: [running, next] })).toEqual([running]);
    expect([spareOf(running), spareOf(next)]).toEqual([-2, 4]);
  });
});
