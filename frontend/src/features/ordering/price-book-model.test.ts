import { describe, expect, it } from 'vitest';
import {
  bookBody,
  draftOf,
  faultsByLibrary,
  type PriceBook,
  sameBook,
  taxOn,
  timelineOf,
  whole,
} from './price-book-model';

const library = (id: string) => ({ id, nameJa: id, nameEn: id });

const book = (over: Partial<PriceBook> = {}): PriceBook => ({
  id: 'pb_1',
  effectiveFrom: '2027-04-01',
  state: 'future',
  editable: true,
  createdAt: '2027-01-01T00:00:00Z',
  prices: [
    { library: library('lib_a'), active: true, price: null },
    {
      library: library('lib_b'),
      active: true,
      price: {
        scheme: 'slab',
        bands: [
          { minQuantity: 1, unitPrice: 9000 },
          { minQuantity: 50, unitPrice: 8000 },
        ],
        minimumQuantity: 10,
        termMonths: 12,
        earlyDiscount: { percent: 5, untilMonthsBefore: 2 },
      },
    },
  ],
  taxRates: [
    { effectiveFrom: '2019-10-01', percent: 10 },
    { effectiveFrom: '2027-10-01', percent: 12 },
  ],
  disk: null,
  revision: 3,
  ...over,
});

describe('the price book on the screen', () => {
  it('sends what it read, and only libraries that are sold', () => {
    const body = bookBody(draftOf(book()));
    expect(body.prices).toEqual([{ libraryId: 'lib_b', price: book().prices[1]?.price }]);
    expect(body.disk).toBeNull();
    expect(sameBook(draftOf(book()), draftOf(book()))).toBe(true);
    expect(sameBook(draftOf(book()), draftOf(book({ note: '改定' })))).toBe(false);
  });

  it('puts each refusal beside its library and its field', () => {
    const faults = faultsByLibrary(draftOf(book()), [
      { pointer: '/prices/0/bands/1/minQuantity', detail: 'too small' },
      { pointer: '/taxRates', detail: 'missing' },
    ]);
    expect(faults.get('lib_b')?.get('bands/1/minQuantity')).toBe('too small');
    expect(faults.get('')?.get('taxRates')).toBe('missing');
  });

  it('reads numbers as people type them', () => {
    expect([whole('１２，０００'), whole('12,000'), whole('12.5'), whole('-3'), whole('')]).toEqual([
      12000, 12000, 0, 0, 0,
    ]);
  });

  it('shows examples with the rate of the first day', () => {
    expect(taxOn(draftOf(book()))).toBe(10);
    expect(taxOn(draftOf(book({ effectiveFrom: '2027-10-01' })))).toBe(12);
  });

  it('lays validities side by side without overlap', () => {
    const books = [
      book({ id: 'c' }),
      book({ id: 'b', effectiveFrom: '2026-08-01', effectiveUntil: '2027-03-31', state: 'in_force' }),
      book({ id: 'a', effectiveFrom: '2020-01-01', effectiveUntil: '2025-01-01', state: 'past' }),
    ];
    const { bars, today } = timelineOf(books, '2027-01-12');
    expect(bars.map((bar) => bar.id)).toEqual(['b', 'c']);
    expect((bars[0]?.left ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(bars[1]?.left ?? 0, 5);
    expect(today).toBeGreaterThan(bars[0]?.left ?? 100);
    expect(today).toBeLessThan(bars[1]?.left ?? 0);
  });
});
