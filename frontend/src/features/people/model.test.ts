import { describe, expect, it } from 'vitest';
import { checkLearner, patchOf, valuesOf } from './learner-form';
import { DEFAULT_FILTER, isFiltered, learnerQuery, parseFilter, readColumns, stripFilter } from './model';
import { buildForest, matchUnits, pickerOptions, subtreeOf } from './org-model';
import type { OrgUnit } from './types';

describe('the list’s conditions', () => {
  it('survive the address bar, and defaults vanish from it', () => {
    const filter = parseFilter({ q: '山田', org: 'org_1', sort: 'name', order: 'desc', term: 'next', junk: 1 });
    expect(parseFilter(stripFilter(filter) as Record<string, unknown>)).toEqual(filter);
    expect(stripFilter(DEFAULT_FILTER)).toEqual({});
  });
  it('fall back when they make no sense', () => {
    expect(parseFilter({ sort: 'password', order: 'up', term: 5, q: 12 })).toEqual({ ...DEFAULT_FILTER, q: '12' });
  });
  it('go to the API by its names, blanks left out', () => {
    expect(learnerQuery({ ...DEFAULT_FILTER, q: '  ', org: 'org_1' })).toEqual({
      term: 'running',
      sort: 'loginId',
      order: 'asc',
      orgUnitId: 'org_1',
    });
    expect(isFiltered({ ...DEFAULT_FILTER, sort: 'name' })).toBe(false);
  });
  it('always keep the name among the columns', () => {
    expect(readColumns('email')).toEqual(['name', 'email']);
    expect(readColumns('junk')).toContain('loginId');
  });
});

const unit = (id: string, name: string, parentId: string | null): OrgUnit => ({
  id,
  code: id.toUpperCase(),
  name,
  parentId,
  depth: 1,
  path: [name],
  learnerCount: 0,
  subtreeCount: 0,
  revision: 1,
});
const forest = buildForest([
  unit('hq', '本社', null),
  unit('hr', '人事部', 'hq'),
  unit('hr1', '採用課', 'hr'),
  unit('mf', '生産本部', null),
  unit('lost', '支店', 'elsewhere'),
]);

describe('the organisation', () => {
  it('is built from a flat list; what hangs on an unseen unit is a root', () => {
    expect(forest.roots).toEqual(['hq', 'mf', 'lost']);
    expect([...subtreeOf(forest, 'hq')]).toEqual(['hq', 'hr', 'hr1']);
  });
  it('keeps the way to what was found', () => {
    expect([...(matchUnits(forest, '採用') ?? [])].sort()).toEqual(['hq', 'hr', 'hr1']);
    expect([...(matchUnits(forest, 'ｍｆ') ?? [])]).toEqual(['mf']);
    expect(matchUnits(forest, ' ')).toBeUndefined();
  });
  it('offers no unit below itself as its parent', () => {
    expect(pickerOptions(forest, subtreeOf(forest, 'hr')).map((option) => option.value)).toEqual(['hq', 'mf', 'lost']);
  });
});

describe('the learner form', () => {
  const good = { ...valuesOf(undefined), loginId: 'MNT-00001', name: '髙﨑 徹' };
  it('holds the rules that need no server', () => {
    expect(checkLearner(good)).toEqual({});
    expect(checkLearner({ ...good, loginId: 'ab', name: ' ', email: 'x(at)y' })).toEqual({
      loginId: 'loginId',
      name: 'required',
      email: 'email',
    });
    expect(checkLearner({ ...good, startsOn: '2027-02-01', endsOn: '2027-01-31' })).toEqual({ endsOn: 'period' });
  });
  it('names concurrent posts beside the primary one, and departments only for a supervisor', () => {
    const before = { ...good, orgUnitId: 'hq' };
    const after = { ...before, concurrentUnitIds: ['hr', 'hq'], supervisedUnitIds: ['mf'] };
    expect(patchOf(before, after)).toEqual({ concurrentUnitIds: ['hr'] });
    expect(patchOf(before, { ...after, role: 'supervisor' })).toEqual({
      concurrentUnitIds: ['hr'],
      role: 'supervisor',
      supervisedUnitIds: ['mf'],
    });
  });
  it('sends only what changed, and empty as null', () => {
    const before = { ...good, kana: 'タカサキ', email: 'a@example.co.jp' };
    expect(patchOf(before, { ...before, email: '', loginId: 'OTHER' })).toEqual({ email: null });
  });
});
