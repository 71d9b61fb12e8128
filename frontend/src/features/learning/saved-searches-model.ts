import { DEFAULT_STATUS_FILTER, parseStatusFilter, type StatusFilter, stripStatusFilter } from './status-model';

/** The conditions as they are kept: the query part of the address, in a stable order. */
export function conditionsOf(filter: StatusFilter): string {
  const entries = Object.entries(stripStatusFilter(filter)).sort(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(entries as [string, string][]).toString();
}

/** What the screen makes of kept conditions; what it does not know any more is left out. */
export const filterOf = (conditions: string): StatusFilter =>
  parseStatusFilter(Object.fromEntries(new URLSearchParams(conditions)));

/** What there is to choose from at the moment; `undefined` while it is not known yet. */
export interface Choices {
  courses: readonly string[] | undefined;
  orgUnits: readonly string[] | undefined;
  classes: readonly string[] | undefined;
  hasNext: boolean;
}

export type Gone = 'course' | 'org' | 'class' | 'term';

/** The conditions that still mean something, and those that had to be let go: the course left the library, the department or the class was removed. */
export function stillValid(filter: StatusFilter, choices: Choices): { filter: StatusFilter; gone: Gone[] } {
  const gone: Gone[] = [];
  const missing = (value: string, among: readonly string[] | undefined) =>
    value !== '' && among !== undefined && !among.includes(value);
  const kept = { ...filter };
  if (missing(filter.course, choices.courses)) {
    kept.course = '';
    gone.push('course');
  }
  if (missing(filter.org, choices.orgUnits)) {
    kept.org = '';
    gone.push('org');
  }
  if (missing(filter.cls, choices.classes)) {
    kept.cls = '';
    gone.push('class');
  }
  if (filter.term === 'next' && !choices.hasNext) {
    kept.term = DEFAULT_STATUS_FILTER.term;
    gone.push('term');
  }
  return { filter: kept, gone };
}
