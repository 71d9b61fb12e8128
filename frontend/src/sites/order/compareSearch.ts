export interface CompareSearch {
  contract?: string;
  month?: string;
  quantity?: string;
  laterQuantity?: string;
  laterMonth?: string;
}

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

/** The wish as the address holds it, so that it can be sent to a colleague. */
export const compareSearch = (search: Record<string, unknown>): CompareSearch => ({
  contract: text(search.contract),
  month: text(search.month),
  // Emptied by hand it stays empty.
  quantity: search.quantity === '' ? '' : text(search.quantity),
  laterQuantity: text(search.laterQuantity),
  laterMonth: text(search.laterMonth),
});
