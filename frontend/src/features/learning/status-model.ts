import type { ListLearningStatusData } from '@/api/generated/types.gen';
import type { LearningStatus } from './types';

/** The conditions as the API names them. */
export type StatusQuery = Omit<NonNullable<ListLearningStatusData['query']>, 'cursor' | 'limit' | 'withTotal'>;

/** What the status screens show, as it stands in the address bar. */
export interface StatusFilter {
  q: string;
  org: string;
  course: string;
  status: '' | LearningStatus;
  /** How the course is set for the person. */
  setting: '' | CourseSettingState;
  /** Completed between these days. */
  from: string;
  until: string;
  /** Best score between these points. */
  min: string;
  max: string;
  term: 'running' | 'next';
  sort: StatusSort;
}

export const SETTINGS = ['required', 'recommended', 'optional', 'hidden'] as const;
export type CourseSettingState = (typeof SETTINGS)[number];

export const STATUSES = ['not_started', 'in_progress', 'completed', 'overdue'] as const;
export const STATUS_SORTS = ['loginId', 'course'] as const;
export type StatusSort = (typeof STATUS_SORTS)[number];

export const DEFAULT_STATUS_FILTER: StatusFilter = {
  q: '',
  org: '',
  course: '',
  status: '',
  setting: '',
  from: '',
  until: '',
  min: '',
  max: '',
  term: 'running',
  sort: 'loginId',
};

/** What narrows the list down, and is let go together. */
export const NO_CONDITIONS = {
  q: '',
  org: '',
  course: '',
  status: '',
  setting: '',
  from: '',
  until: '',
  min: '',
  max: '',
} as const;

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const day = (value: unknown): string => (/^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : '');
const points = (value: unknown): string => (/^(100|\d{1,2})$/.test(text(value)) ? text(value) : '');

/** Reads search parameters with defaults for whatever is missing or makes no sense. */
export function parseStatusFilter(search: Record<string, unknown>): StatusFilter {
  return {
    q: text(search.q),
    org: text(search.org),
    course: text(search.course),
    status: STATUSES.find((name) => name === search.status) ?? '',
    setting: SETTINGS.find((name) => name === search.setting) ?? '',
    from: day(search.from),
    until: day(search.until),
    min: points(search.min),
    max: points(search.max),
    term: search.term === 'next' ? 'next' : 'running',
    sort: STATUS_SORTS.find((name) => name === search.sort) ?? DEFAULT_STATUS_FILTER.sort,
  };
}

/** Only what differs from the defaults, so that the address stays short. */
export function stripStatusFilter(filter: Partial<StatusFilter>): Partial<StatusFilter> {
  const entries = Object.entries(filter).filter(
    ([key, value]) => value !== DEFAULT_STATUS_FILTER[key as keyof StatusFilter],
  );
  return Object.fromEntries(entries) as Partial<StatusFilter>;
}

export const isNarrowed = (filter: StatusFilter): boolean =>
  Object.keys(NO_CONDITIONS).some((key) => filter[key as keyof typeof NO_CONDITIONS] !== '');

/** How many of the conditions that lie behind the fold are set. */
export const folded = ({ from, until, min, max }: StatusFilter): number =>
  [from, until, min, max].filter((value) => value !== '').length;

/** Whose rows are meant: the part of the conditions that the numbers share with the list. */
export function whoseQuery({
  q,
  org,
  course,
  term,
}: StatusFilter): Pick<StatusQuery, 'q' | 'orgUnitId' | 'courseId' | 'term'> {
  return {
    term,
    ...(q.trim() ? { q: q.trim() } : {}),
    ...(org ? { orgUnitId: org } : {}),
    ...(course ? { courseId: course } : {}),
  };
}

/** The conditions under the names that the API gives them. */
export function statusQuery(filter: StatusFilter): StatusQuery {
  const { status, setting, from, until, min, max, sort } = filter;
  return {
    ...whoseQuery(filter),
    sort,
    ...(status ? { status } : {}),
    ...(setting ? { setting } : {}),
    ...(from ? { completedFrom: from } : {}),
    ...(until ? { completedUntil: until } : {}),
    ...(min ? { scoreFrom: Number(min) } : {}),
    ...(max ? { scoreTo: Number(max) } : {}),
  };
}

export const STATUS_COLUMNS = [
  'loginId',
  'name',
  'employeeNumber',
  'orgUnit',
  'role',
  'course',
  'courseCode',
  'series',
  'setting',
  'dueOn',
  'status',
  'progress',
  'firstScore',
  'bestScore',
  'latestScore',
  'attempts',
  'startedAt',
  'lastAccessAt',
  'completedAt',
] as const;
export type StatusColumn = (typeof STATUS_COLUMNS)[number];

const DEFAULT_COLUMNS: readonly StatusColumn[] = [
  'loginId',
  'name',
  'orgUnit',
  'course',
  'setting',
  'dueOn',
  'status',
  'progress',
  'bestScore',
  'lastAccessAt',
  'completedAt',
];

/** What a row is about stays: without it nobody knows what the rest says. */
export const FIXED_COLUMNS: ReadonlySet<StatusColumn> = new Set(['name', 'course', 'status']);

/** The columns that were chosen before. */
export function readStatusColumns(stored: string | null): readonly StatusColumn[] {
  if (!stored) return DEFAULT_COLUMNS;
  const names = stored.split(',');
  return STATUS_COLUMNS.filter((column) => names.includes(column) || FIXED_COLUMNS.has(column));
}

export interface Counts {
  notStarted: number;
  inProgress: number;
  completed: number;
  overdue: number;
  total: number;
  completionPercent?: number | null;
}

/** The parts of a bar, in the order in which they are drawn; what is nothing is left out. */
export const partsOf = (counts: Counts): { status: LearningStatus; count: number }[] =>
  (
    [
      { status: 'completed', count: counts.completed },
      { status: 'in_progress', count: counts.inProgress },
      { status: 'overdue', count: counts.overdue },
      { status: 'not_started', count: counts.notStarted },
    ] as const
  ).filter(({ count }) => count > 0);

/** How many bars are drawn; the table has all of them. */
export const MOST_BARS = 30;

/** The groups that are drawn: every course; of departments the upper two levels that there are. */
export function drawn<T extends { depth: number }>(items: readonly T[]): T[] {
  const top = Math.min(...items.map((item) => item.depth));
  return items.filter((item) => item.depth <= top + 1).slice(0, MOST_BARS);
}
