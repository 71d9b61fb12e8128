import type { ListLearningStatusData } from '@/api/generated/types.gen';
import type { LearningStatus } from './types';

/** The conditions as the API names them. */
export type StatusQuery = Omit<NonNullable<ListLearningStatusData['query']>, 'cursor' | 'limit' | 'withTotal'>;

/** Days between which something lies: the column that shows them, their names in the address, and in the API. */
export const DAY_RANGES = [
  { column: 'startedAt', keys: ['startedFrom', 'startedUntil'], asked: ['startedFrom', 'startedUntil'] },
  { column: 'lastAccessAt', keys: ['lastFrom', 'lastUntil'], asked: ['lastAccessFrom', 'lastAccessUntil'] },
  { column: 'completedAt', keys: ['from', 'until'], asked: ['completedFrom', 'completedUntil'] },
] as const;

/** Numbers between which something lies, and the highest that makes sense. */
export const NUMBER_RANGES = [
  { column: 'progress', keys: ['progressMin', 'progressMax'], asked: ['progressFrom', 'progressTo'], most: 100 },
  { column: 'firstScore', keys: ['firstMin', 'firstMax'], asked: ['firstScoreFrom', 'firstScoreTo'], most: 100 },
  { column: 'bestScore', keys: ['min', 'max'], asked: ['scoreFrom', 'scoreTo'], most: 100 },
  { column: 'latestScore', keys: ['latestMin', 'latestMax'], asked: ['latestScoreFrom', 'latestScoreTo'], most: 100 },
  { column: 'attempts', keys: ['attemptsMin', 'attemptsMax'], asked: ['attemptsFrom', 'attemptsTo'], most: 100_000 },
  { column: 'minutes', keys: ['minutesMin', 'minutesMax'], asked: ['minutesFrom', 'minutesTo'], most: 1_000_000 },
] as const;

export type DayKey = (typeof DAY_RANGES)[number]['keys'][number];
export type NumberKey = (typeof NUMBER_RANGES)[number]['keys'][number];

/** What the status screens show, as it stands in the address bar. */
export interface StatusFilter extends Record<DayKey | NumberKey, string> {
  q: string;
  org: string;
  course: string;
  /** The class that is looked at; empty is the catalogue. */
  cls: string;
  series: string;
  role: '' | LearnerRole;
  status: '' | LearningStatus;
  /** How the course is set for the person. */
  setting: '' | CourseSettingState;
  /** Whether the course's surveys were answered. */
  survey: '' | 'answered' | 'unanswered';
  term: 'running' | 'next';
  sort: StatusSort;
}

export const ROLES = ['learner', 'supervisor'] as const;
export type LearnerRole = (typeof ROLES)[number];

export const SURVEYS = ['answered', 'unanswered'] as const;

export const SETTINGS = ['required', 'recommended', 'optional', 'hidden'] as const;
export type CourseSettingState = (typeof SETTINGS)[number];

export const STATUSES = ['not_started', 'in_progress', 'completed', 'overdue'] as const;
export const STATUS_SORTS = ['loginId', 'course'] as const;
export type StatusSort = (typeof STATUS_SORTS)[number];

const RANGES = [...DAY_RANGES, ...NUMBER_RANGES].flatMap(({ keys }) => keys);
const NO_RANGES = Object.fromEntries(RANGES.map((key) => [key, ''])) as Record<DayKey | NumberKey, ''>;

/** What narrows the list down, and is let go together. */
export const NO_CONDITIONS = {
  ...NO_RANGES,
  q: '',
  org: '',
  course: '',
  cls: '',
  series: '',
  role: '',
  status: '',
  setting: '',
  survey: '',
} as const;

export const DEFAULT_STATUS_FILTER: StatusFilter = { ...NO_CONDITIONS, term: 'running', sort: 'loginId' };

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const day = (value: unknown): string => (/^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : '');
const upTo = (most: number, value: unknown): string =>
  /^\d{1,7}$/.test(text(value)) && Number(value) <= most ? text(value) : '';
const oneOf = <T extends string>(names: readonly T[], value: unknown): T | '' =>
  names.find((name) => name === value) ?? '';

/** Reads search parameters with defaults for whatever is missing or makes no sense. */
export function parseStatusFilter(search: Record<string, unknown>): StatusFilter {
  const days = DAY_RANGES.flatMap(({ keys }) => keys.map((key) => [key, day(search[key])]));
  const numbers = NUMBER_RANGES.flatMap(({ keys, most }) => keys.map((key) => [key, upTo(most, search[key])]));
  return {
    ...(Object.fromEntries([...days, ...numbers]) as Record<DayKey | NumberKey, string>),
    q: text(search.q),
    org: text(search.org),
    course: text(search.course),
    cls: text(search.cls),
    series: text(search.series),
    role: oneOf(ROLES, search.role),
    status: oneOf(STATUSES, search.status),
    setting: oneOf(SETTINGS, search.setting),
    survey: oneOf(SURVEYS, search.survey),
    term: search.term === 'next' ? 'next' : 'running',
    sort: oneOf(STATUS_SORTS, search.sort) || DEFAULT_STATUS_FILTER.sort,
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
export const folded = (filter: StatusFilter): number =>
  [...RANGES.map((key) => filter[key]), filter.role, filter.series, filter.survey].filter((value) => value !== '')
    .length;

/** The same for the numbers, which know people and courses only. */
export const foldedOfNumbers = ({ role, series }: StatusFilter): number =>
  [role, series].filter((value) => value !== '').length;

/** Whose rows are meant: the part of the conditions that the numbers share with the list. */
export function whoseQuery(
  filter: StatusFilter,
): Pick<StatusQuery, 'q' | 'orgUnitId' | 'courseId' | 'classId' | 'seriesId' | 'role' | 'term'> {
  const { q, org, course, cls, series, role, term } = filter;
  return {
    term,
    ...(q.trim() ? { q: q.trim() } : {}),
    ...(org ? { orgUnitId: org } : {}),
    ...(course ? { courseId: course } : {}),
    ...(cls ? { classId: cls } : {}),
    ...(series ? { seriesId: series } : {}),
    ...(role ? { role } : {}),
  };
}

/** The conditions under the names that the API gives them. */
export function statusQuery(filter: StatusFilter): StatusQuery {
  const { status, setting, survey, sort } = filter;
  const days = DAY_RANGES.flatMap(({ keys, asked }) => keys.map((key, place) => [asked[place], filter[key]] as const));
  const numbers = NUMBER_RANGES.flatMap(({ keys, asked }) =>
    keys.map((key, place) => [asked[place], filter[key] && Number(filter[key])] as const),
  );
  return {
    ...whoseQuery(filter),
    ...(Object.fromEntries([...days, ...numbers].filter(([, value]) => value !== '')) as StatusQuery),
    sort,
    ...(status ? { status } : {}),
    ...(setting ? { setting } : {}),
    ...(survey ? { survey } : {}),
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
  'context',
  'setting',
  'dueOn',
  'status',
  'progress',
  'firstScore',
  'bestScore',
  'latestScore',
  'attempts',
  'minutes',
  'survey',
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
