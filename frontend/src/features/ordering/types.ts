import type * as wire from '@/api/generated/types.gen';

// The wire's types, with its open enums narrowed to the values that the screens know; others still pass at run time.
export type LibraryKind = 'library' | 'pack';
export type OrderKind = wire.OrderKind;
export type RenewalKind = 'same' | 'upgrade' | 'change';
export type OrderState = 'draft' | 'provisional' | 'submitted' | 'approved' | 'returned' | 'withdrawn' | 'expired';
export type OrderAction = 'submit' | 'confirm' | 'edit' | 'withdraw' | 'approve' | 'return';
export type TermState = 'upcoming' | 'running' | 'grace' | 'ended' | 'lapsed';

export type Band = wire.BandBody;
export type Price = wire.PriceBody;
export type StartMonth = wire.StartMonthBody;
export type Renewal = wire.Renewal;
export type Company = wire.Company;
export type CompanyPatch = wire.CompanyPatch;
export type CalendarDay = wire.CalendarDay;
export type NewOrder = wire.NewOrder;
export type TrainingAdmin = wire.TrainingAdminBody;
export type OrderPatch = Omit<wire.OrderPatch, 'quantityUndetermined'> & { quantityUndetermined?: boolean };
export type QuoteRequest = wire.PriceQuoteRequest;

export type Library = Omit<wire.Library, 'kind'> & { kind: LibraryKind };
export type Term = Omit<wire.Term, 'state'> & { state: TermState };
export type OpenOrder = Omit<wire.OpenOrder, 'kind' | 'state'> & { kind: OrderKind; state: OrderState };
export type Contract = Omit<wire.Contract, 'terms' | 'openOrders'> & { terms: Term[]; openOrders: OpenOrder[] };
export type Order = Omit<wire.Order, 'kind' | 'state' | 'renewalKind' | 'availableActions'> & {
  kind: OrderKind;
  state: OrderState;
  renewalKind?: RenewalKind | null;
  availableActions: OrderAction[];
};
