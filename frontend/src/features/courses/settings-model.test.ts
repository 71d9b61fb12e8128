import { describe, expect, it } from 'vitest';
import type { CourseSettingRule, SettingRow } from './settings-api';
import { changedSince, changeOf, draftOf, isMixed, narrowed, sourceOf } from './settings-model';

const rule = (id: string, kind: string): CourseSettingRule => ({
  id,
  target: { kind, path: ['本社', '経理部'] },
  author: 'administrator',
  state: 'required',
});

const row = (values: Partial<SettingRow>): SettingRow => ({
  courseId: 'crs_1',
  courseCode: 'BB-101',
  courseTitleJa: '結論から話す報告',
  courseTitleEn: 'Reporting',
  categoryJa: '報告',
  categoryEn: '',
  state: 'optional',
  openToSupervisors: true,
  beaten: [],
  ...values,
});

describe('where a state comes from', () => {
  it('tells the own setting from a wider one', () => {
    const own = { id: 'cset_1', state: 'required' };
    expect(sourceOf(row({}))).toBe('default');
    expect(sourceOf(row({ because: rule('cset_1', 'department'), own }))).toBe('own');
    expect(sourceOf(row({ because: rule('cset_1', 'department'), added: own }))).toBe('own');
    expect(sourceOf(row({ because: rule('cset_2', 'everyone'), own }))).toBe('everyone');
  });
});

describe('the search', () => {
  it('finds by code, title and state, whatever the width', () => {
    const rows = [row({}), row({ courseCode: 'CP-102', courseTitleJa: '情報', state: 'hidden' })];
    expect(narrowed(rows, 'ｂｂ-1', '').length).toBe(1);
    expect(narrowed(rows, '', 'hidden').map((one) => one.courseCode)).toEqual(['CP-102']);
    expect(narrowed(rows, '報告', 'hidden')).toEqual([]);
  });
});

describe('a change of several courses', () => {
  it('begins with what they have in common', () => {
    const one = row({ state: 'required', dueOn: '2027-06-30' });
    expect(draftOf([one, { ...one, dueOn: '2027-07-31' }], 'recommended')).toEqual({
      state: 'required',
      from: '',
      until: '',
      dueOn: '',
    });
    expect(draftOf([one, row({})], 'recommended').state).toBe('recommended');
    expect(isMixed([one, row({})], true)).toBe(true);
    expect(isMixed([one, one], true)).toBe(false);
    expect(isMixed([one, { ...one, until: '2027-07-31' }], false)).toBe(false);
  });

  it('sends no days that the state cannot have', () => {
    const draft = { from: '2027-04-01', until: '2027-06-30', dueOn: '2027-06-01' };
    expect(changeOf({ ...draft, state: 'hidden' }, true)).toEqual({
      state: 'hidden',
      from: null,
      until: null,
      dueOn: null,
    });
    expect(changeOf({ ...draft, state: 'optional' }, true)).toMatchObject({ from: '2027-04-01', dueOn: null });
    expect(changeOf({ ...draft, state: 'required' }, false)).toMatchObject({ from: null, dueOn: '2027-06-01' });
    expect(changeOf({ ...draft, state: '' }, true)).toEqual({ state: null });
  });
});

describe('what changed while a dialog was open', () => {
  it('names the courses that stand otherwise, and no other', () => {
    const before = [row({}), row({ courseId: 'crs_2' })];
    const now = [row({ state: 'hidden' }), row({ courseId: 'crs_2' }), row({ courseId: 'crs_3' })];
    expect(changedSince(before, now).map(({ before: old, now: row }) => [old.state, row.state])).toEqual([
      ['optional', 'hidden'],
    ]);
    expect(changedSince(before, [row({ dueOn: '2027-01-31' })])).toHaveLength(1);
    expect(changedSince(before, before)).toEqual([]);
  });
});
