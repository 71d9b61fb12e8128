import type { ListLearnersData } from '@/api/generated/types.gen';
import type { LearnerSeat, OrgUnitRef, TermChoice } from './types';

/** The conditions as the API names them. */
export type LearnerQuery = Omit<NonNullable<ListLearnersData['query']>, 'cursor' | 'limit' | 'withTotal'>;

/** What the list shows, as it stands in the address bar. */
export interface LearnerFilter {
  q: string;
  org: string;
  role: '' | NonNullable<LearnerQuery['role']>;
  state: '' | NonNullable<LearnerQuery['state']>;
  term: TermChoice;
  sort: LearnerSort;
  order: 'asc' | 'desc';
}

export const LEARNER_SORTS = ['loginId', 'name', 'createdAt', 'updatedAt'] as const;
export type LearnerSort = (typeof LEARNER_SORTS)[number];

export const DEFAULT_FILTER: LearnerFilter = {
  q: '',
  org: '',
  role: '',
  state: '',
  term: 'running',
  sort: 'loginId',
  order: 'asc',
};

export const ROLES = ['learner', 'supervisor'] as const;
export const STANDINGS = ['waiting', 'removed', 'any'] as const;

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Reads search parameters with defaults for whatever is missing or makes no sense. */
export function parseFilter(search: Record<string, unknown>): LearnerFilter {
  const sort = LEARNER_SORTS.find((name) => name === search.sort) ?? DEFAULT_FILTER.sort;
  return {
    q: text(search.q),
    org: text(search.org),
    role: ROLES.find((name) => name === search.role) ?? '',
    state: STANDINGS.find((name) => name === search.state) ?? '',
    term: search.term === 'next' ? 'next' : 'running',
    sort,
    order: search.order === 'desc' ? 'desc' : 'asc',
  };
}

/** Only what differs from the defaults, so that the address stays short. */
export function stripFilter(filter: LearnerFilter): Partial<LearnerFilter> {
  const entries = Object.entries(filter).filter(([key, value]) => value !== DEFAULT_FILTER[key as keyof LearnerFilter]);
  return Object.fromEntries(entries) as Partial<LearnerFilter>;
}

export const isFiltered = (filter: LearnerFilter): boolean =>
  filter.q !== '' || filter.org !== '' || filter.role !== '' || filter.state !== '';

/** The filters under the names that the API gives them. */
export function learnerQuery(filter: LearnerFilter): LearnerQuery {
  const query: LearnerQuery = { term: filter.term, sort: filter.sort, order: filter.order };
  if (filter.q.trim()) query.q = filter.q.trim();
  if (filter.org) query.orgUnitId = filter.org;
  if (filter.role) query.role = filter.role;
  if (filter.state) query.state = filter.state;
  return query;
}

/** The last name in a path: enough in a narrow column, with the whole path as its title. */
export function lastOf(unit: OrgUnitRef | null | undefined): string {
  return unit?.name ?? '';
}

export const holdsSeat = (seats: readonly LearnerSeat[] | undefined, termId: string | undefined): boolean =>
  termId !== undefined && (seats ?? []).some((seat) => seat.termId === termId && seat.assigned);

export type ColumnKey =
  | 'loginId'
  | 'name'
  | 'kana'
  | 'employeeNumber'
  | 'orgUnit'
  | 'email'
  | 'role'
  | 'state'
  | 'passwordState'
  | 'lastLoginAt'
  | 'createdAt'
  | 'updatedAt';

export const ALL_COLUMNS: readonly ColumnKey[] = [
  'loginId',
  'name',
  'kana',
  'employeeNumber',
  'orgUnit',
  'email',
  'role',
  'state',
  'passwordState',
  'lastLoginAt',
  'createdAt',
  'updatedAt',
];

export const DEFAULT_COLUMNS: readonly ColumnKey[] = [
  'loginId',
  'name',
  'orgUnit',
  'email',
  'role',
  'passwordState',
  'createdAt',
  'updatedAt',
];

/** The columns that were chosen before; the name always stays, because it leads to the person. */
export function readColumns(stored: string | null): readonly ColumnKey[] {
  if (!stored) return DEFAULT_COLUMNS;
  const names = stored.split(',');
  const known = ALL_COLUMNS.filter((column) => names.includes(column) || column === 'name');
  return known.length > 1 ? known : DEFAULT_COLUMNS;
}

export const stateTone = (state: string): 'success' | 'info' | 'warning' | 'neutral' => {
  if (state === 'active') return 'success';
  if (state === 'invited') return 'info';
  return state === 'waiting' ? 'warning' : 'neutral';
};

export const passwordTone = (state: string): 'success' | 'info' | 'neutral' => {
  if (state === 'set') return 'success';
  return state === 'none' ? 'neutral' : 'info';
};
