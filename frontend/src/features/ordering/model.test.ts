import { describe, expect, it } from 'vitest';
import { bandFor, bandHint, currentTerm, parseQuantity, renewalKind } from './model';
import type { Contract, Library, Price, Term } from './types';

const library = (id: string, upgradeTo?: string): Library => ({
  id,
  code: id,
  kind: 'library',
  nameJa: id,
  nameEn: id,
  summaryJa: '',
  summaryEn: '',
  upgradeTo,
  prices: { bands: [], minimumQuantity: 10, scheme: 'slab', taxPercent: 10, termMonths: 12 },
});

const price = (total: number, nextBand?: Price['nextBand']): Price => ({
  currency: 'JPY',
  lines: [],
  subtotal: total,
  taxes: [],
  total,
  earlyDiscountApplied: false,
  nextBand,
});

describe('ordering rules on the screen', () => {
  it('tells same, upgrade and change apart', () => {
    const standard = library('lib_a', 'lib_b');
    expect(renewalKind(standard, 'lib_a')).toBe('same');
    expect(renewalKind(standard, 'lib_b')).toBe('upgrade');
    expect(renewalKind(standard, 'lib_c')).toBe('change');
  });

  it('finds the band of a quantity', () => {
    const bands = [
      { minQuantity: 1, unitPrice: 9000 },
      { minQuantity: 100, unitPrice: 8000 },
    ];
    expect(bandFor(bands, 99)?.unitPrice).toBe(9000);
    expect(bandFor(bands, 100)?.unitPrice).toBe(8000);
  });

  it('says when more IDs cost less', () => {
    expect(bandHint(price(990_000, { minQuantity: 104, total: 960_000 }), 97)).toEqual({
      more: 7,
      cheaper: true,
      total: 960_000,
    });
    expect(bandHint(price(1), 97)).toBeUndefined();
  });

  it('reads quantities as people type them', () => {
    expect(parseQuantity('２５０')).toBe(250);
    expect(parseQuantity('1,000')).toBe(1000);
    expect(parseQuantity('0')).toBeUndefined();
    expect(parseQuantity('12.5')).toBeUndefined();
    expect(parseQuantity('-3')).toBeUndefined();
  });

  it('prefers the running term', () => {
    const term = (id: string, state: Term['state']) => ({ id, state }) as Term;
    const contract = { terms: [term('a', 'ended'), term('b', 'running'), term('c', 'upcoming')] } as Contract;
    expect(currentTerm(contract)?.id).toBe('b');
  });
});
