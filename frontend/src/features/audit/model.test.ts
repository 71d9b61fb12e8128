import { expect, it } from 'vitest';
import type { AuditEvent } from './api';
import { detailText } from './model';

const words = {
  fact: (key: string, value: string) =>
    ['startMonth', 'purchased', 'kind', 'fields', 'counts'].includes(key) ? `${key}=${value}` : undefined,
  value: (key: string, value: string) => (key === 'kind' || key === 'counts' ? `<${value}>` : undefined),
  field: (name: string) => `«${name}»`,
  number: String,
  between: ', ',
};
const of = (details: AuditEvent['details']) => detailText({ details } as AuditEvent, words);

it('tells facts in words and leaves ids and codes in the record', () => {
  expect(of({ startMonth: '2026-04', purchased: 120, hash: 'abc', term: 'trm_1' })).toBe(
    'startMonth=2026/04, purchased=120',
  );
  expect(of({ kind: 'learners', state: 'ready' })).toBe('kind=<learners>');
  expect(of({ fields: ['name', 'orgUnit'] })).toBe('fields=«name», «orgUnit»');
  expect(of({ counts: { add: 3, change: 1 } })).toBe('counts=<add> 3, <change> 1');
});
