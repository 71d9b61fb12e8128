import type { AuditEvent } from './api';

/** How the words of a line are found; each answers undefined for what it does not know. */
export interface DetailWords {
  /** The sentence for a fact (`purchased` → 契約数 {value}); facts without one stay in the record. */
  fact: (key: string, value: string) => string | undefined;
  /** The word for a value of a fact (`kind`, `learners` → 受講者). */
  value: (key: string, value: string) => string | undefined;
  /** The name of a field that was changed. */
  field: (name: string) => string;
  number: (value: number) => string;
  between: string;
}

/** Facts that read well in a line; ids, hashes and codes stay in the record. */
export function detailText(event: AuditEvent, words: DetailWords): string {
  const parts = Object.entries(event.details).flatMap(([key, value]) => {
    const text = shown(key, value, words);
    const part = text === undefined || text === '' ? undefined : words.fact(key, text);
    return part === undefined ? [] : [part];
  });
  return parts.join(words.between);
}

function shown(key: string, value: unknown, words: DetailWords): string | undefined {
  if (typeof value === 'string')
    return words.value(key, value) ?? value.replace(/^(\d{4})-(\d{2})/, '$1/$2').replace(/(\/\d{2})-/, '$1/');
  if (typeof value === 'number') return words.number(value);
  if (key === 'fields' && Array.isArray(value))
    return value.map((name) => words.field(String(name))).join(words.between);
  if (key !== 'counts' || typeof value !== 'object' || value === null) return undefined;
  const counts = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return counts
    .flatMap(([kind, count]) => words.value('counts', kind)?.concat(' ', words.number(count)) ?? [])
    .join(words.between);
}
