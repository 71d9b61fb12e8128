import { describe, expect, it } from 'vitest';
import { daysBetween, parseMonth, plusMonths, showMonth } from './month';

describe('months', () => {
  it('adds across years without touching days', () => {
    expect(plusMonths('2026-08', 11)).toBe('2027-07');
    expect(plusMonths('2027-01', -3)).toBe('2026-10');
    expect(plusMonths('2028-03', 11)).toBe('2029-02');
  });

  it('refuses what is no month', () => {
    expect(parseMonth('2026-13')).toBeUndefined();
    expect(parseMonth('2026/08')).toBeUndefined();
  });

  it('shows months with a slash', () => expect(showMonth('2026-08')).toBe('2026/08'));

  it('counts civil days over a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-08-10', '2026-08-09')).toBe(-1);
  });
});
