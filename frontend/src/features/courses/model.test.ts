import { describe, expect, it } from 'vitest';
import { categoryOptions, stretchState } from './model';
import type { CourseCategory } from './types';

const category = (id: string, nameJa: string, parentId: string | null = null): CourseCategory => ({
  id,
  nameJa,
  nameEn: '',
  parentId,
  code: id,
  position: 0,
  revision: 1,
});

describe('categoryOptions', () => {
  it('names the parent before the child', () => {
    const options = categoryOptions([category('a', '仕事'), category('b', '報告', 'a')], (ja) => ja);
    expect(options.map((option) => option.label)).toEqual(['仕事', '仕事 › 報告']);
  });
});

describe('stretchState', () => {
  it.each([
    ['2027-01-11', undefined, 'begun'],
    ['2027-01-12', undefined, 'to_come'],
    ['2027-01-01', '2027-01-11', 'ended'],
    ['2027-01-01', '2027-01-12', 'begun'],
  ])('%s to %s is %s', (from, until, state) => {
    expect(stretchState({ from, until }, '2027-01-12')).toBe(state);
  });
});
