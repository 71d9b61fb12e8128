import type { CourseSettingRule, CourseState, SettingRow } from './settings-api';

export const STATES: readonly CourseState[] = ['required', 'recommended', 'optional', 'hidden'];

/** States that somebody is asked to learn in: they can have a due date. */
export const asks = (state: CourseState | ''): boolean => state === 'required' || state === 'recommended';

export const stateTone = (state: CourseState) =>
  ({ required: 'danger', recommended: 'info', optional: 'neutral', hidden: 'warning' })[state] as
    | 'danger'
    | 'info'
    | 'neutral'
    | 'warning';

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Rows whose title or code has what was typed, in a state where one was chosen. */
export function narrowed(rows: readonly SettingRow[], typed: string, state: string): SettingRow[] {
  const word = folded(typed.trim());
  return rows.filter(
    (row) =>
      (state === '' || row.state === state) &&
      folded([row.courseCode, row.courseTitleJa, row.courseTitleEn].join('\n')).includes(word),
  );
}

/** Where the state of a course comes from, seen from the target that is looked at. */
export function sourceOf(row: SettingRow): 'default' | 'own' | 'everyone' | 'department' | 'class' | 'person' {
  const rule = row.because;
  if (!rule) return 'default';
  if (rule.id === row.own?.id || rule.id === row.added?.id) return 'own';
  return rule.target.kind as 'everyone' | 'department' | 'class' | 'person';
}

/** The last name of a target's path; nothing of everybody. */
export const nameOf = (rule: CourseSettingRule): string => rule.target.path.at(-1) ?? '';

/** The courses that stand otherwise than when they were looked at: what another person changed meanwhile. */
export function changedSince(before: readonly SettingRow[], now: readonly SettingRow[]) {
  const told = ({ state, from, until, dueOn }: SettingRow) =>
    [state, from, until, dueOn].map((one) => one ?? '').join(' ');
  return now.flatMap((row) => {
    const old = before.find(({ courseId }) => courseId === row.courseId);
    return old && told(old) !== told(row) ? [{ before: old, now: row }] : [];
  });
}

/** What a form holds; days as typed. */
export interface Draft {
  state: CourseState | '';
  from: string;
  until: string;
  dueOn: string;
}

/** What several courses have in common is filled in; of one course, all of it. */
export function draftOf(rows: readonly SettingRow[], fallback: CourseState): Draft {
  const [first, ...rest] = rows;
  const same = <T>(of: (row: SettingRow) => T): T | undefined => {
    if (!first) return undefined;
    return rest.every((row) => of(row) === of(first)) ? of(first) : undefined;
  };
  return {
    state: same((row) => row.state) ?? fallback,
    from: same((row) => row.from) ?? '',
    until: same((row) => row.until) ?? '',
    dueOn: same((row) => row.dueOn) ?? '',
  };
}

/** Whether the courses have different days: a form for all of them begins empty there, and says so. */
export function isMixed(rows: readonly SettingRow[], isAdministrator: boolean): boolean {
  const days = (row: SettingRow) =>
    isAdministrator ? [row.from, row.until, row.dueOn].map((day) => day ?? '').join(' ') : (row.dueOn ?? '');
  return new Set(rows.map(days)).size > 1;
}

/** The draft as it is sent: days that the state cannot have are left out; without a state the setting is taken away. */
export function changeOf({ state, from, until, dueOn }: Draft, withPeriod: boolean) {
  if (state === '') return { state: null };
  const period = withPeriod && state !== 'hidden';
  return {
    state,
    from: (period && from) || null,
    until: (period && until) || null,
    dueOn: (asks(state) && dueOn) || null,
  };
}
