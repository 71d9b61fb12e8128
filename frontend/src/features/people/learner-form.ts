import type { LearnerPatch, LearnerRole, NewLearner } from '@/api/generated/types.gen';
import type { Learner } from './types';

/** The body of a new learner, every field told. */
export type LearnerDraft = Required<Omit<NewLearner, 'term'>>;

/** The body of a change: only what differs. */
export type LearnerChange = LearnerPatch;

/** What the form holds: text in every field, as the inputs do. */
export interface LearnerValues {
  loginId: string;
  name: string;
  kana: string;
  email: string;
  employeeNumber: string;
  orgUnitId: string;
  /** Departments of concurrent posts. */
  concurrentUnitIds: string[];
  role: LearnerRole;
  /** Departments a supervisor answers for; none means the own one. */
  supervisedUnitIds: string[];
  startsOn: string;
  endsOn: string;
  notes: string[];
}

export const NOTES = 5;

export function valuesOf(learner: Learner | undefined, orgUnitId = ''): LearnerValues {
  return {
    loginId: learner?.loginId ?? '',
    name: learner?.name ?? '',
    kana: learner?.kana ?? '',
    email: learner?.email ?? '',
    employeeNumber: learner?.employeeNumber ?? '',
    orgUnitId: learner?.orgUnit?.id ?? orgUnitId,
    concurrentUnitIds: (learner?.concurrentUnits ?? []).map((unit) => unit.id),
    role: learner?.role ?? 'learner',
    supervisedUnitIds: (learner?.supervisedUnits ?? []).map((unit) => unit.id),
    startsOn: learner?.startsOn ?? '',
    endsOn: learner?.endsOn ?? '',
    notes: Array.from({ length: NOTES }, (_, index) => learner?.notes?.[index] ?? ''),
  };
}

const orNull = (value: string): string | null => value.trim() || null;

export function draftOf(values: LearnerValues): LearnerDraft {
  return {
    loginId: values.loginId.trim(),
    name: values.name.trim(),
    kana: orNull(values.kana),
    email: orNull(values.email),
    employeeNumber: orNull(values.employeeNumber),
    orgUnitId: orNull(values.orgUnitId),
    concurrentUnitIds: values.concurrentUnitIds.filter((id) => id !== values.orgUnitId),
    role: values.role,
    // Only a supervisor answers for departments; the server refuses them for others.
    supervisedUnitIds: values.role === 'supervisor' ? values.supervisedUnitIds : [],
    startsOn: orNull(values.startsOn),
    endsOn: orNull(values.endsOn),
    notes: values.notes.map((note) => note.trim()),
  };
}

/** Only the fields that changed: JSON Merge Patch, where absent means untouched. The user ID never changes. */
export function patchOf(before: LearnerValues, after: LearnerValues): LearnerChange {
  const from = draftOf(before);
  const to = draftOf(after);
  const changed = Object.entries(to).filter(
    ([key, value]) => key !== 'loginId' && JSON.stringify(value) !== JSON.stringify(from[key as keyof LearnerDraft]),
  );
  return Object.fromEntries(changed) as LearnerChange;
}

export type FieldErrors = Partial<Record<keyof LearnerValues, 'required' | 'loginId' | 'email' | 'tooLong' | 'period'>>;

/** The rules of learning.md that can be told without the server, so that the answer comes while typing is fresh. */
export function checkLearner(values: LearnerValues): FieldErrors {
  const errors: FieldErrors = {};
  if (!values.loginId.trim()) errors.loginId = 'required';
  else if (!/^[A-Za-z0-9._@+-]{4,64}$/.test(values.loginId.trim())) errors.loginId = 'loginId';
  if (!values.name.trim()) errors.name = 'required';
  else if ([...values.name.normalize('NFC')].length > 80) errors.name = 'tooLong';
  if ([...values.kana].length > 80) errors.kana = 'tooLong';
  if (values.email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email.trim())) errors.email = 'email';
  if (values.startsOn && values.endsOn && values.endsOn < values.startsOn) errors.endsOn = 'period';
  return errors;
}
