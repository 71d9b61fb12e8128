import { describe, expect, it } from 'vitest';
import type { Document } from '@/features/ordering/documents-api';
import { changes, draftOf } from './correction';

const document = {
  kind: 'invoice',
  from: { name: 'けいぞくラーニング株式会社' },
  to: { name: 'みなと精機株式会社', phone: '03-0000-0000', address: '東京都架空区1-2', person: null },
  subject: 'ビジネス基礎ライブラリ 利用料',
  transactionOn: '2027-01-12',
  dueOn: '2027-02-28',
  notes: ['お振込手数料は、お客様のご負担でお願いいたします。'],
  lines: [{ label: 'ユーザID', quantity: 250, unit: 'ID', unitPrice: 6000, amount: 1_500_000, taxPercent: 10 }],
} as unknown as Document;

describe('a correction', () => {
  it('sends only what differs', () => {
    const draft = { ...draftOf(document), reason: '期限の誤り', dueOn: '2027-03-31' };
    expect(changes(document, draft)).toEqual({ reason: '期限の誤り', dueOn: '2027-03-31' });
  });

  it('sends a whole party, with what has no field here as it was', () => {
    const draft = { ...draftOf(document), reason: '宛名の誤り', name: 'みなとホールディングス株式会社' };
    expect(changes(document, draft).customer).toEqual({
      name: 'みなとホールディングス株式会社',
      postalCode: null,
      address: '東京都架空区1-2',
      phone: '03-0000-0000',
      person: null,
    });
  });

  it('sends all lines as numbers when one of them differs', () => {
    const before = draftOf(document);
    const lines = before.lines.map((line) => ({ ...line, quantity: '240', amount: '1440000' }));
    expect(changes(document, { ...before, reason: '数量の誤り', lines }).lines).toEqual([
      { label: 'ユーザID', quantity: 240, unit: 'ID', unitPrice: 6000, amount: 1_440_000, taxPercent: 10 },
    ]);
  });
});
