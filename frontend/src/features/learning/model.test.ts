// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { answered, around, byCategory, choose, dueOf, matches, NO_ANSWER, resumeAt, sent, shelfOf } from './model';
import type { MyCourse, MyUnit, TestQuestion } from './types';

const course: MyCourse = {
  id: 'crs_1',
  code: 'BB-101',
  titleJa: '結論から話すメール',
  titleEn: 'The point first',
  summaryJa: '',
  summaryEn: '',
  categoryId: 'cat_1',
  categoryJa: '報告・連絡・相談',
  categoryEn: 'Reporting',
  standardMinutes: 40,
  unitCount: 4,
  status: 'not_started',
  progress: 0,
  setting: { state: 'optional', opening: 'open' },
};

const unit = (id: string, passed: boolean): MyUnit => ({
  id,
  kind: 'page',
  titleJa: id,
  titleEn: '',
  weight: 1,
  questionCount: 0,
  passed,
});

const question = (code: string, kind: TestQuestion['kind']): TestQuestion => ({
  code,
  kind,
  text: '',
  choices: [],
  unit: '',
});

describe('shelves', () => {
  it('puts what is under way before what is new and what is completed', () => {
    expect(shelfOf(course)).toBe('fresh');
    expect(shelfOf({ ...course, status: 'in_progress' })).toBe('going');
    expect(shelfOf({ ...course, status: 'overdue', lastAccessAt: '2027-01-01T00:00:00Z' })).toBe('going');
    expect(shelfOf({ ...course, status: 'completed' })).toBe('completed');
    expect(shelfOf({ ...course, unitCount: 0 })).toBe('making');
  });

  it('puts what is asked for first, until it is completed', () => {
    const asked = { ...course, setting: { state: 'required', opening: 'open' } as const };
    expect(shelfOf({ ...asked, status: 'overdue' })).toBe('required');
    expect(shelfOf({ ...asked, unitCount: 0 })).toBe('required');
    expect(shelfOf({ ...asked, setting: { state: 'recommended', opening: 'open' } })).toBe('recommended');
    expect(shelfOf({ ...asked, status: 'completed' })).toBe('completed');
  });

  it('keeps a category together', () => {
    const rows = ['b', 'a', 'b'].map((categoryId, place) => ({ categoryId, place }));
    expect(byCategory(rows).map((group) => group.map(({ place }) => place))).toEqual([[0, 2], [1]]);
  });
});

describe('due dates', () => {
  it('count the last day as a day', () => {
    expect([undefined, null, -1, 0, 1, 7, 8].map((daysLeft) => dueOf({ daysLeft }))).toEqual([
      undefined,
      undefined,
      'over',
      'today',
      'soon',
      'soon',
      'left',
    ]);
  });
});

describe('search', () => {
  it('makes no difference of width, case and kana, and wants every word', () => {
    expect(matches(course, 'ﾒｰﾙ bb-101')).toBe(true);
    expect(matches(course, 'めーる　報告')).toBe(true);
    expect(matches(course, 'メール 会計')).toBe(false);
    expect(matches(course, '')).toBe(true);
  });
});

describe('where one goes on', () => {
  it('stays at the unit opened last until it is done', () => {
    const units = [unit('a', true), unit('b', false), unit('c', false)];
    expect(resumeAt({ units, lastUnitId: 'c' })?.id).toBe('c');
    expect(resumeAt({ units, lastUnitId: 'a' })?.id).toBe('b');
    expect(resumeAt({ units: [unit('a', true)], lastUnitId: 'a' })?.id).toBe('a');
    expect(resumeAt({ units: [] })).toBeUndefined();
  });

  it('knows the units beside one', () => {
    const units = [unit('a', true), unit('b', false)];
    expect(around(units, 'a')).toMatchObject({ place: 0, before: undefined, after: { id: 'b' } });
    expect(around(units, 'b')).toMatchObject({ place: 1, before: { id: 'a' }, after: undefined });
    expect(around(units, 'x')).toEqual({ place: -1, before: undefined, after: undefined });
  });
});

describe('answers', () => {
  const single = question('q1', 'single');
  const multiple = question('q2', 'multiple');

  it('lets the former choice go where only one can be right', () => {
    const one = choose(NO_ANSWER, single, 2, true);
    expect(choose(one, single, 3, true).choices).toEqual([3]);
    const two = choose(choose(NO_ANSWER, multiple, 3, true), multiple, 1, true);
    expect(two.choices).toEqual([1, 3]);
    expect(choose(two, multiple, 3, false).choices).toEqual([1]);
  });

  it('sends what was answered, and nothing for what was left out', () => {
    const text = question('q3', 'text');
    const answers = { q1: { choices: [2], text: '' }, q3: { choices: [], text: ' Bcc ' }, q2: NO_ANSWER };
    expect(answered([single, multiple, text], answers)).toBe(2);
    expect(sent([single, multiple, text], answers)).toEqual([
      { question: 'q1', choices: [2], text: '' },
      { question: 'q3', choices: [], text: 'Bcc' },
    ]);
  });
});
