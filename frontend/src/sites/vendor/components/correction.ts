import type { Document, DocumentCorrection } from '@/features/ordering/documents-api';

export interface LineDraft {
  key: number;
  label: string;
  quantity: number | string;
  unit: string;
  unitPrice: number | string;
  amount: number | string;
  taxPercent: number | string;
}

/** What a correction's form holds; an empty text is an absent value. */
export interface CorrectionDraft {
  reason: string;
  name: string;
  postalCode: string;
  address: string;
  person: string;
  subject: string;
  transactionOn: string;
  dueOn: string;
  notes: string;
  lines: LineDraft[];
}

const customer = (document: Document) => (document.kind === 'order_form' ? document.from : document.to);

export function draftOf(document: Document): CorrectionDraft {
  const party = customer(document);
  return {
    reason: '',
    name: party.name,
    postalCode: party.postalCode ?? '',
    address: party.address ?? '',
    person: party.person ?? '',
    subject: document.subject,
    transactionOn: document.transactionOn ?? '',
    dueOn: document.dueOn ?? '',
    notes: document.notes.join('\n'),
    lines: document.lines.map((line, key) => ({ key, ...line })),
  };
}

/** Only what differs from the document is sent: what is absent stays. */
export function changes(document: Document, draft: CorrectionDraft): DocumentCorrection {
  const before = draftOf(document);
  const body: DocumentCorrection = { reason: draft.reason };
  const differs = (...names: (keyof CorrectionDraft)[]) =>
    names.some((name) => JSON.stringify(draft[name]) !== JSON.stringify(before[name]));
  if (differs('name', 'postalCode', 'address', 'person')) {
    body.customer = {
      name: draft.name,
      postalCode: draft.postalCode || null,
      address: draft.address || null,
      phone: customer(document).phone,
      person: draft.person || null,
    };
  }
  if (differs('subject')) body.subject = draft.subject;
  if (differs('transactionOn') && draft.transactionOn) body.transactionOn = draft.transactionOn;
  if (differs('dueOn') && draft.dueOn) body.dueOn = draft.dueOn;
  if (differs('notes')) body.notes = draft.notes.split('\n').filter((note) => note.trim() !== '');
  if (differs('lines')) {
    body.lines = draft.lines.map(({ label, unit, quantity, unitPrice, amount, taxPercent }) => ({
      label,
      unit,
      quantity: Number(quantity),
      unitPrice: Number(unitPrice),
      amount: Number(amount),
      taxPercent: Number(taxPercent),
    }));
  }
  return body;
}
