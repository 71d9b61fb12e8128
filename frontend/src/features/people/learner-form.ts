import type { Learner } from '@/api/people-types';

/** The body of a new learner, and of a change. */
export interface LearnerDraft {
  loginId: string;
  name: string;
  kana: string | null;
  email: string | null;
  employeeNumber: string | null;
  orgUnitId: string | null;
  role: string;
  startsOn: string | null;
  endsOn: string | null;
  notes: string[];
}

/** What the form holds: text in every field, as the inputs do. */
export interface LearnerValues {
  loginId: string;
  name: string;
  kana: string;
  email: string;
  employeeNumber: string;
  orgUnitId: string;
  role: string;
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
    role: learner?.role ?? 'learner',
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
    role: values.role,
    startsOn: orNull(values.startsOn),
    endsOn: orNull(values.endsOn),
    notes: values.notes.map((note) => note.trim()),
  };
}

/** Only the fields that changed: JSON Merge Patch, where absent means untouched. The user ID never changes. */
export function patchOf(before: LearnerValues, after: LearnerValues): Partial<LearnerDraft> {
  const from = draftOf(before);
  const to = draftOf(after);
  const changed = Object.entries(to).filter(
    ([key, value]) => key !== 'loginId' && JSON.stringify(value) !== JSON.stringify(from[key as keyof LearnerDraft]),
  );
  return Object.fromEntries(changed) as Partial<LearnerDraft>;
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
