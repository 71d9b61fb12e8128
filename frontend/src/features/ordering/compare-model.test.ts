import { describe, expect, it } from 'vitest';
import {
  cheapestPlan,
  comparisonOf,
  isLowest,
  type LibraryOption,
  type Plan,
  scaleOf,
  ticks,
  totalAt,
} from './compare-model';

const wish = { quantity: '97', later: false, laterQuantity: '', laterMonth: '' };
const plan = (timing: Plan['timing'], split: Plan['split'], total: number) => ({ timing, split, total }) as Plan;
const option = (earlyOpen: boolean, plans: Plan[]) => ({ earlyOpen, plans }) as LibraryOption;

describe('the comparison of ways to order', () => {
  it('asks once enough is typed', () => {
    expect(comparisonOf(wish)).toBeUndefined();
    expect(comparisonOf({ ...wish, contract: 'ctr_1' })).toEqual({
      contractId: 'ctr_1',
      startMonth: undefined,
      quantity: 97,
    });
    expect(comparisonOf({ ...wish, month: '2027-04', later: true })).toBeUndefined();
    const full = { ...wish, month: '2027-04', later: true, laterQuantity: '６', laterMonth: '2027-10' };
    expect(comparisonOf(full)).toMatchObject({ startMonth: '2027-04', laterQuantity: 6, laterMonth: '2027-10' });
  });

  it('never calls cheapest what can no longer be had', () => {
    const early = plan('early', 'all_now', 90);
    const regular = plan('regular', 'all_now', 100);
    expect(cheapestPlan(option(true, [early, regular]))).toBe(early);
    expect(cheapestPlan(option(false, [early, regular]))).toBe(regular);
    expect(isLowest(option(false, [early, regular]), regular)).toBe(false);
    expect(isLowest(option(true, [early, regular]), early)).toBe(true);
  });

  it('draws round numbers', () => {
    expect(ticks(0)).toEqual([0]);
    expect(ticks(949_520)).toEqual([0, 200_000, 400_000, 600_000, 800_000, 1_000_000]);
    expect(ticks(150).at(-1)).toBeGreaterThanOrEqual(150);
  });

  it('keeps the curve inside the picture', () => {
    const curve = [
      { from: 10, to: 103, totalFrom: 110_000, totalTo: 1_019_700 },
      { from: 104, to: 150, totalFrom: 949_520, totalTo: 1_369_500 },
    ];
    const scale = scaleOf(curve);
    expect(scale.x(150)).toBeLessThanOrEqual(640);
    expect(scale.y(1_369_500)).toBeGreaterThan(0);
    expect(totalAt(curve, 10)).toBe(110_000);
    expect(totalAt(curve, 104)).toBe(949_520);
    expect(totalAt(curve, 5)).toBeUndefined();
  });
});
