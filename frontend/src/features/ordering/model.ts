import { daysBetween } from '@/lib/month';
import type { Tone } from '@/ui/StateBadge';
import type { Band, Contract, Library, OrderState, Price, RenewalKind, Term, TermState } from './types';

export const ORDER_STATES: readonly OrderState[] = [
  'draft',
  'provisional',
  'submitted',
  'returned',
  'approved',
  'withdrawn',
  'expired',
];

const TONES: Record<OrderState, Tone> = {
  draft: 'neutral',
  provisional: 'warning',
  submitted: 'info',
  approved: 'success',
  returned: 'danger',
  withdrawn: 'neutral',
  expired: 'neutral',
};
/** Unknown states, which a later server may send, stay neutral. */
export const orderTone = (state: OrderState): Tone => TONES[state] ?? 'neutral';

const TERM_TONES: Record<TermState, Tone> = {
  upcoming: 'info',
  running: 'success',
  grace: 'warning',
  ended: 'neutral',
  lapsed: 'danger',
};
export const termTone = (state: TermState): Tone => TERM_TONES[state] ?? 'neutral';

/** The term that counts today: the running one, else the one in grace, else the next, else the last. */
export function currentTerm(contract: Contract): Term | undefined {
  const by = (state: TermState) => contract.terms.find((term) => term.state === state);
  return by('running') ?? by('grace') ?? by('upcoming') ?? contract.terms.at(-1);
}

/** The terms that can still be added to: the running one and those to come. */
export const openTerms = (contract: Contract, today: string): Term[] =>
  contract.terms.filter((term) => term.endsOn >= today && (term.state === 'running' || term.state === 'upcoming'));

/** What a renewal is told apart by; the library of a term may be off sale. */
export type RenewedLibrary = Pick<Library, 'id' | 'upgradeTo'>;

/** renewal.md, "What a renewal changes": the same, a declared upgrade, or another library. */
export function renewalKind(current: RenewedLibrary | undefined, chosenId: string): RenewalKind {
  if (!current || current.id === chosenId) return 'same';
  return current.upgradeTo === chosenId ? 'upgrade' : 'change';
}

/** The unit price that a quantity falls into. */
export function bandFor(bands: Band[], quantity: number): Band | undefined {
  return [...bands].sort((a, b) => b.minQuantity - a.minQuantity).find((band) => quantity >= band.minQuantity);
}

/** How many more IDs reach the next band, and whether that many would even cost less. */
export function bandHint(
  price: Price,
  quantity: number,
): { more: number; cheaper: boolean; total: number } | undefined {
  const next = price.nextBand;
  if (!next || next.minQuantity <= quantity) return undefined;
  return { more: next.minQuantity - quantity, cheaper: next.total < price.total, total: next.total };
}

/** A whole number of 1 or more, full-width digits included, or undefined. */
export function parseQuantity(text: string): number | undefined {
  const normal = text.normalize('NFKC').replaceAll(',', '').trim();
  if (!/^\d{1,7}$/.test(normal)) return undefined;
  const value = Number(normal);
  return value >= 1 ? value : undefined;
}

export function daysLeft(today: string, until: string): number {
  return daysBetween(today, until);
}
