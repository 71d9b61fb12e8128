import { describe, expect, it } from 'vitest';
import { weekdayOf, weeksOf } from './calendar-model';

describe('weeksOf', () => {
  it('begins on Sunday and is filled to whole weeks', () => {
    const weeks = weeksOf(2027, 1);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.map((cell) => cell.day)).toEqual([undefined, undefined, undefined, undefined, undefined, 1, 2]);
    expect(weeks[5]?.map((cell) => cell.day)).toEqual([
      31,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('knows the leap day', () => {
    expect(
      weeksOf(2028, 2).flat().at(-4)?.date ??
        weeksOf(2028, 2)
          .flat()
          .filter((cell) => cell.date)
          .at(-1)?.date,
    ).toBe('2028-02-29');
  });
  it('knows the weekday', () => {
    expect(weekdayOf('2027-01-12')).toBe(2);
  });
});
