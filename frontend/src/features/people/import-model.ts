import { orgPath } from '@/lib/org-path';
import type { ImportPlan } from './types';

export type ImportKind = 'learners' | 'org_units';
export const ROW_KINDS = ['all', 'add', 'change', 'remove', 'unchanged', 'error'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export const rowCount = (plan: ImportPlan, kind: RowKind): number =>
  kind === 'all' ? plan.counts.rows : kind === 'error' ? plan.errorCount : plan.counts[kind];

/** How many rows confirming would act on. */
export const effectiveRows = (plan: ImportPlan): number => plan.counts.add + plan.counts.change + plan.counts.remove;

export type Verdict = 'blocked' | 'nothing' | 'over' | 'ready';

/**
 * What the plan comes to. One error holds back the whole file, and so does taking more seats than were bought. A roster
 * that is over quota already may still be brought down step by step (renewal.md, "Seats").
 */
export function verdictOf(plan: ImportPlan): Verdict {
  if (plan.errorCount > 0) return 'blocked';
  if (plan.seats && plan.seats.over > 0 && plan.seats.after > plan.seats.before) return 'over';
  if (plan.state === 'blocked') return 'blocked';
  if (effectiveRows(plan) === 0 && plan.orgUnitsToAdd.length === 0) return 'nothing';
  return 'ready';
}

/** Confirming needs a ready plan and, where many people would leave, the phrase typed as it is shown. */
export function canConfirm(plan: ImportPlan, typed: string): boolean {
  if (verdictOf(plan) !== 'ready') return false;
  const asked = plan.needsAcknowledgement;
  if (!asked) return true;
  const words = fold(typed);
  return words === fold(asked.phrase) || words === fold(asked.phraseEn);
}

/** Width, case and spaces make no difference to the words, as on the server. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The tab to open first: where there is something to look at. */
export function firstTab(plan: ImportPlan): RowKind {
  if (plan.errorCount > 0) return 'error';
  return ROW_KINDS.find((kind) => kind !== 'all' && kind !== 'unchanged' && rowCount(plan, kind) > 0) ?? 'all';
}

/** A unit that the file would create. */
export const newUnitName = (unit: ImportPlan['orgUnitsToAdd'][number]): string => orgPath(unit.path) || unit.name;

const ENCODINGS: Record<string, string> = {
  utf8: 'UTF-8',
  'utf-8': 'UTF-8',
  utf8_bom: 'UTF-8 (BOM)',
  cp932: 'Shift_JIS',
  shift_jis: 'Shift_JIS',
  windows_31j: 'Shift_JIS',
  'windows-31j': 'Shift_JIS',
  xlsx: 'Excel',
};

export const showEncoding = (plan: ImportPlan): string => {
  if (plan.format === 'xlsx') return 'Excel';
  return ENCODINGS[plan.encoding.toLowerCase()] ?? plan.encoding;
};
