import { expect, it } from 'vitest';
import { conditionsOf, filterOf, stillValid } from './saved-searches-model';
import { DEFAULT_STATUS_FILTER } from './status-model';

const filter = {
  ...DEFAULT_STATUS_FILTER,
  q: '佐藤 花',
  status: 'not_started',
  course: 'crs_1',
  org: 'org_1',
} as const;

it('keeps the conditions as an address holds them, and reads them back', () => {
  const kept = conditionsOf(filter);
  expect(kept).toMatch(/^course=crs_1&org=org_1&q=[%+0-9A-F]+&status=not_started$/);
  expect(filterOf(kept)).toEqual(filter);
  expect(conditionsOf(DEFAULT_STATUS_FILTER)).toBe('');
  expect(filterOf('status=done&colour=red')).toEqual(DEFAULT_STATUS_FILTER);
});

it('lets go of what is not there any more, and says so', () => {
  const choices = { courses: ['crs_2'], orgUnits: ['org_1'], classes: [], hasNext: false };
  expect(stillValid(filter, choices)).toEqual({ filter: { ...filter, course: '' }, gone: ['course'] });
  expect(stillValid({ ...filter, term: 'next' }, { ...choices, orgUnits: [] }).gone).toEqual(['course', 'org', 'term']);
  expect(stillValid({ ...filter, cls: 'cls_1' }, choices).gone).toEqual(['course', 'class']);
  const unknown = { courses: undefined, orgUnits: undefined, classes: undefined, hasNext: true };
  expect(stillValid(filter, unknown)).toEqual({ filter, gone: [] });
});
