import type { AuditEvent } from './api';

/** Facts that read well in a line; ids, hashes and nested values stay in the record. */
export function detailText(event: AuditEvent): string {
  const parts = Object.entries(event.details ?? {}).flatMap(([key, value]) => {
    if (HIDDEN.test(key)) return [];
    if (typeof value === 'string' && value !== '' && !ID.test(value)) return [value];
    return typeof value === 'number' ? [`${key}: ${value}`] : [];
  });
  return parts.join('、');
}

const HIDDEN = /(id|hash|token|revision)$/i;
const ID = /^[a-z]{2,4}_[0-9a-f]{32}$/;
