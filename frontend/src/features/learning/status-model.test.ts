import { describe, expect, it } from 'vitest';
import {
  DEFAULT_STATUS_FILTER,
  drawn,
  folded,
  foldedOfNumbers,
  isNarrowed,
  MOST_BARS,
  NO_CONDITIONS,
  parseStatusFilter,
  partsOf,
  readStatusColumns,
  statusQuery,
  stripStatusFilter,
} from './status-model';

describe('the conditions in the address', () => {
  it('come back as they were written, and defaults stay out', () => {
    const filter = parseStatusFilter({
      q: 'さとう',
      status: 'completed',
      setting: 'required',
      from: '2027-01-01',
      min: 60,
      sort: 'course',
    });
    expect(stripStatusFilter(filter)).toEqual({
      q: 'さとう',
      status: 'completed',
      setting: 'required',
      from: '2027-01-01',
      min: '60',
      sort: 'course',
    });
    expect(parseStatusFilter(stripStatusFilter(filter) as Record<string, unknown>)).toEqual(filter);
    expect(isNarrowed(filter)).toBe(true);
    expect(folded(filter)).toBe(2);
  });

  it('fall back to the defaults where they make no sense', () => {
    const search = {
      status: 'done',
      setting: 'must',
      from: 'yesterday',
      min: '101',
      max: '-1',
      term: 'last',
      sort: 'name',
      q: 5,
    };
    expect(parseStatusFilter(search)).toEqual({ ...DEFAULT_STATUS_FILTER, q: '5' });
    expect(isNarrowed(DEFAULT_STATUS_FILTER)).toBe(false);
  });

  it('are sent under the names of the API, and only where they are set', () => {
    expect(statusQuery(DEFAULT_STATUS_FILTER)).toEqual({ term: 'running', sort: 'loginId' });
    const filter = {
      ...DEFAULT_STATUS_FILTER,
      q: ' a ',
      org: 'org_1',
      course: 'crs_1',
      until: '2027-01-31',
      min: '0',
      setting: 'hidden',
    } as const;
    expect(statusQuery(filter)).toEqual({
      term: 'running',
      sort: 'loginId',
      q: 'a',
      orgUnitId: 'org_1',
      courseId: 'crs_1',
      setting: 'hidden',
      completedUntil: '2027-01-31',
      scoreFrom: 0,
    });
  });
});

describe('every condition', () => {
  const search = {
    cls: 'cls_1',
    series: 'srs_1',
    role: 'supervisor',
    survey: 'unanswered',
    startedFrom: '2027-01-01',
    lastUntil: '2027-01-31',
    progressMax: '99',
    firstMin: '10',
    latestMax: '50',
    attemptsMin: '2',
    minutesMin: '0',
    minutesMax: '1000000',
  };

  it('comes back from the address', () => {
    expect(stripStatusFilter(parseStatusFilter(search))).toEqual(search);
    expect(folded(parseStatusFilter(search))).toBe(11);
    expect(foldedOfNumbers(parseStatusFilter(search))).toBe(2);
    expect(parseStatusFilter({ ...search, minutesMax: '1000001' }).minutesMax).toBe('');
    expect(parseStatusFilter({ ...DEFAULT_STATUS_FILTER, ...NO_CONDITIONS })).toEqual(DEFAULT_STATUS_FILTER);
  });

  it('is sent under its own name', () => {
    expect(statusQuery(parseStatusFilter(search))).toEqual({
      term: 'running',
      sort: 'loginId',
      classId: 'cls_1',
      seriesId: 'srs_1',
      role: 'supervisor',
      survey: 'unanswered',
      startedFrom: '2027-01-01',
      lastAccessUntil: '2027-01-31',
      progressTo: 99,
      firstScoreFrom: 10,
      latestScoreTo: 50,
      attemptsFrom: 2,
      minutesFrom: 0,
      minutesTo: 1_000_000,
    });
  });
});

describe('columns', () => {
  it('keep what a row is about', () => {
    expect(readStatusColumns('loginId,series,nonsense')).toEqual(['loginId', 'name', 'course', 'series', 'status']);
    expect(readStatusColumns(null)).toContain('progress');
  });
});

describe('bars', () => {
  it('leave out what is nothing', () => {
    const counts = { notStarted: 3, inProgress: 0, completed: 1, overdue: 0, total: 4, completionPercent: 25 };
    expect(partsOf(counts)).toEqual([
      { status: 'completed', count: 1 },
      { status: 'not_started', count: 3 },
    ]);
  });

  it('are drawn for the upper two levels, and not without end', () => {
    expect(drawn([{ depth: 2 }, { depth: 3 }, { depth: 4 }, { depth: 2 }])).toHaveLength(3);
    expect(drawn(Array.from({ length: 300 }, () => ({ depth: 1 })))).toHaveLength(MOST_BARS);
    expect(drawn([])).toEqual([]);
  });
});
