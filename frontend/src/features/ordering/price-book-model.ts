import type * as wire from '@/api/generated/types.gen';
import { daysBetween } from '@/lib/month';
import type { Tone } from '@/ui/StateBadge';
import type { Order } from './types';

export type BookState = 'past' | 'in_force' | 'future';
export type PriceBook = Omit<wire.PriceBook, 'state'> & { state: BookState };
export type BookPrice = wire.BookPrice;
export type PreviewRow = Omit<wire.PriceBookPreviewRow, 'order'> & { order: Order };

/** The quantities whose price is shown while prices are typed. */
export const EXAMPLES = [1, 50, 97, 104, 250, 1000];

const TONES: Record<BookState, Tone> = { past: 'neutral', in_force: 'success', future: 'info' };
export const bookTone = (state: BookState): Tone => TONES[state] ?? 'neutral';

/** Numbers as they are typed: text until they are sent, so that nothing jumps under the fingers. */
export interface BandDraft {
  key: number;
  minQuantity: string;
  unitPrice: string;
}

export interface PriceDraft {
  libraryId: string;
  /** Whether the library has prices in this book at all. */
  sold: boolean;
  scheme: 'slab' | 'graduated';
  bands: BandDraft[];
  minimumQuantity: string;
  termMonths: string;
  early: boolean;
  earlyPercent: string;
  earlyUntil: string;
}

export interface TaxDraft {
  key: number;
  effectiveFrom: string;
  percent: string;
}

export interface BookDraft {
  effectiveFrom: string;
  note: string;
  prices: PriceDraft[];
  taxRates: TaxDraft[];
  disk: { sold: boolean; unitPrice: string; termMonths: string; minimumGib: string; maximumGib: string };
}

let keys = 0;
/** A key for a row that has no id of its own. */
export const nextKey = (): number => {
  keys += 1;
  return keys;
};

const EMPTY: BookPrice = {
  scheme: 'slab',
  bands: [{ minQuantity: 1, unitPrice: 10_000 }],
  minimumQuantity: 1,
  termMonths: 12,
  earlyDiscount: null,
};

export function priceDraft(libraryId: string, price: BookPrice | null | undefined): PriceDraft {
  const from = price ?? EMPTY;
  return {
    libraryId,
    sold: Boolean(price),
    scheme: from.scheme,
    bands: from.bands.map((band) => ({
      key: nextKey(),
      minQuantity: String(band.minQuantity),
      unitPrice: String(band.unitPrice),
    })),
    minimumQuantity: String(from.minimumQuantity),
    termMonths: String(from.termMonths),
    early: Boolean(from.earlyDiscount),
    earlyPercent: String(from.earlyDiscount?.percent ?? 5),
    earlyUntil: String(from.earlyDiscount?.untilMonthsBefore ?? 2),
  };
}

export function draftOf(book: PriceBook): BookDraft {
  return {
    effectiveFrom: book.effectiveFrom,
    note: book.note ?? '',
    prices: book.prices.map((entry) => priceDraft(entry.library.id, entry.price)),
    taxRates: book.taxRates.map((rate) => ({
      key: nextKey(),
      effectiveFrom: rate.effectiveFrom,
      percent: String(rate.percent),
    })),
    disk: {
      sold: Boolean(book.disk),
      unitPrice: String(book.disk?.unitPrice ?? 3600),
      termMonths: String(book.disk?.termMonths ?? 12),
      minimumGib: String(book.disk?.minimumGib ?? 1),
      maximumGib: String(book.disk?.maximumGib ?? 1000),
    },
  };
}

/** A whole number as it was typed, full-width digits and commas included; what is none is sent as 0 and refused beside its field. */
export function whole(text: string): number {
  const normal = text.normalize('NFKC').replaceAll(',', '').trim();
  return /^\d{1,9}$/.test(normal) ? Number(normal) : 0;
}

export function priceBody(draft: PriceDraft): BookPrice {
  return {
    scheme: draft.scheme,
    bands: draft.bands.map((band) => ({ minQuantity: whole(band.minQuantity), unitPrice: whole(band.unitPrice) })),
    minimumQuantity: whole(draft.minimumQuantity),
    termMonths: whole(draft.termMonths),
    earlyDiscount: draft.early
      ? { percent: whole(draft.earlyPercent), untilMonthsBefore: whole(draft.earlyUntil) }
      : null,
  };
}

/** What is sent: the libraries that are sold, in the order of the screen, so that a pointer names its row. */
export function bookBody(draft: BookDraft): wire.PriceBookPatch {
  return {
    effectiveFrom: draft.effectiveFrom,
    note: draft.note.trim() || null,
    prices: draft.prices
      .filter((price) => price.sold)
      .map((price) => ({ libraryId: price.libraryId, price: priceBody(price) })),
    taxRates: draft.taxRates.map((rate) => ({ effectiveFrom: rate.effectiveFrom, percent: whole(rate.percent) })),
    disk: draft.disk.sold
      ? {
          unitPrice: whole(draft.disk.unitPrice),
          termMonths: whole(draft.disk.termMonths),
          minimumGib: whole(draft.disk.minimumGib),
          maximumGib: whole(draft.disk.maximumGib),
        }
      : null,
  };
}

/** Whether two drafts would be sent alike. */
export const sameBook = (a: BookDraft, b: BookDraft): boolean =>
  JSON.stringify(bookBody(a)) === JSON.stringify(bookBody(b));

/** `/prices/0/bands/1/minQuantity` of the body → the library it belongs to and the place in its prices. */
export function faultsByLibrary(
  draft: BookDraft,
  errors: readonly { pointer: string; detail: string }[],
): Map<string, Map<string, string>> {
  const sold = draft.prices.filter((price) => price.sold);
  const found = new Map<string, Map<string, string>>();
  for (const error of errors) {
    const match = /^\/prices\/(\d+)\/(.*)$/.exec(error.pointer);
    const library = match ? sold[Number(match[1])]?.libraryId : undefined;
    const [key, place] = library && match?.[2] ? [library, match[2]] : ['', error.pointer.slice(1)];
    const of = found.get(key) ?? new Map<string, string>();
    of.set(place, error.detail);
    found.set(key, of);
  }
  return found;
}

/** The rate in force on the book's first day: what the examples are shown with. */
export function taxOn(draft: BookDraft): number {
  const known = draft.taxRates.filter((rate) => rate.effectiveFrom <= draft.effectiveFrom);
  const rate = [...known].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom)).at(-1) ?? draft.taxRates[0];
  return rate ? Math.min(50, whole(rate.percent)) : 0;
}

export interface Bar {
  id: string;
  state: BookState;
  from: string;
  until?: string | null;
  /** Start and width in hundredths of the time shown. */
  left: number;
  width: number;
}

/** The validities side by side on one line of time: a year before today, and until a year after the last change. */
export function timelineOf(books: readonly PriceBook[], today: string): { bars: Bar[]; today: number } {
  const sorted = [...books].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  const first = shift(today, -365);
  const last = sorted.at(-1)?.effectiveFrom ?? today;
  const end = shift(last > today ? last : today, 365);
  const span = Math.max(1, daysBetween(first, end));
  const place = (day: string) => Math.min(100, Math.max(0, (daysBetween(first, day) / span) * 100));
  const bars = sorted
    .filter((book) => !book.effectiveUntil || book.effectiveUntil >= first)
    .map((book) => {
      const left = place(book.effectiveFrom);
      const right = book.effectiveUntil ? place(shift(book.effectiveUntil, 1)) : 100;
      return {
        id: book.id,
        state: book.state,
        from: book.effectiveFrom,
        until: book.effectiveUntil,
        left,
        width: Math.max(0.5, right - left),
      };
    });
  return { bars, today: place(today) };
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const tomorrow = (today: string): string => shift(today, 1);
