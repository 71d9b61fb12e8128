import type { DocumentQuery } from './documents-api';

export const DOCUMENT_KINDS = ['quotation', 'order_form', 'order_confirmation', 'invoice'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
export const day = (value: unknown) => (typeof value === 'string' && DAY.test(value) ? value : undefined);
/** The router reads digits in the URL as a number. */
export const yen = (value: unknown) => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
};

/** The list's conditions as the URL holds them; anything odd falls away. */
export const documentSearch = (search: Record<string, unknown>): DocumentQuery => ({
  kind: DOCUMENT_KINDS.find((kind) => kind === search.kind),
  party: text(search.party),
  number: text(search.number),
  issuedFrom: day(search.issuedFrom),
  issuedTo: day(search.issuedTo),
  totalFrom: yen(search.totalFrom),
  totalTo: yen(search.totalTo),
});
