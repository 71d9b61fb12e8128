export type LibraryKind = 'library' | 'pack';

export interface Band {
  minQuantity: number;
  unitPrice: number;
}

export interface Library {
  id: string;
  code: string;
  kind: LibraryKind;
  nameJa: string;
  nameEn: string;
  summaryJa: string;
  summaryEn: string;
  upgradeTo?: string | null;
  prices: { bands: Band[]; minimumQuantity: number; scheme: string };
}

export interface LibraryRef {
  id: string;
  nameJa: string;
  nameEn: string;
}

export interface PriceLine {
  code: string;
  labelJa: string;
  labelEn: string;
  quantity: number;
  unitPrice: number;
  months?: number | null;
  amount: number;
}

export interface Price {
  currency: string;
  lines: PriceLine[];
  subtotal: number;
  taxes: { ratePercent: number; taxable: number; tax: number }[];
  total: number;
  earlyDiscountApplied: boolean;
  nextBand?: { minQuantity: number; total: number } | null;
}

export type OrderKind = 'new' | 'renewal' | 'additional_seats';
export type RenewalKind = 'same' | 'upgrade' | 'change';
export type OrderState = 'draft' | 'provisional' | 'submitted' | 'approved' | 'returned' | 'withdrawn' | 'expired';
export type OrderAction = 'submit' | 'confirm' | 'edit' | 'withdraw' | 'approve' | 'return';

export interface Order {
  id: string;
  number: string;
  kind: OrderKind;
  state: OrderState;
  renewalKind?: RenewalKind | null;
  companyId: string;
  companyName: string;
  contractId?: string | null;
  library: LibraryRef;
  startMonth: string;
  endMonth: string;
  quantity?: number | null;
  estimatedQuantity?: number | null;
  price?: Price | null;
  trainingAdmin?: { name: string; email: string } | null;
  submittedAt?: string | null;
  approvalDueOn?: string | null;
  confirmUntil?: string | null;
  overdue: boolean;
  approvedAt?: string | null;
  approvedBy?: string | null;
  returnReason?: string | null;
  note?: string | null;
  availableActions: OrderAction[];
  createdAt: string;
  revision: number;
}

export interface NewOrder {
  kind: OrderKind;
  libraryId: string;
  startMonth?: string;
  quantity?: number;
  estimatedQuantity?: number;
  quantityUndetermined?: boolean;
  contractId?: string;
  trainingAdmin?: { name: string; email: string };
  note?: string | null;
  submit: boolean;
}

export type OrderPatch = Omit<NewOrder, 'kind' | 'contractId' | 'submit' | 'note'> & { note?: string | null };

export interface QuoteRequest {
  kind: OrderKind;
  libraryId: string;
  quantity: number;
  startMonth: string;
  contractId?: string;
}

export interface StartMonth {
  month: string;
  startsOn: string;
  lastDay: string;
  startsOnApproval: boolean;
}

export type TermState = 'upcoming' | 'running' | 'grace' | 'ended' | 'lapsed';

export interface Term {
  id: string;
  library: LibraryRef;
  startMonth: string;
  endMonth: string;
  startsOn: string;
  endsOn: string;
  purchased: number;
  assigned: number;
  state: TermState;
}

export interface Renewal {
  canApply: boolean;
  reasonCode?: string | null;
  opensOn: string;
  lastDayOn: string;
  lastBusinessDayBefore: string;
  nextStartMonth: string;
  openOrderId?: string | null;
  earlyDiscountUntil?: string | null;
}

export interface Contract {
  id: string;
  number: string;
  companyId: string;
  companyName: string;
  workspaceId: string;
  terms: Term[];
  renewal?: Renewal | null;
}

export interface Company {
  id: string;
  code: string;
  name: string;
  nameKana?: string | null;
  postalCode?: string | null;
  address?: string | null;
  phone?: string | null;
  createdAt?: string;
  revision: number;
}

export interface CalendarDay {
  date: string;
  kind: 'holiday' | 'closing' | string;
  nameJa: string;
  nameEn?: string | null;
}
