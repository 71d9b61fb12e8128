import { expect, test } from 'vitest';
import { ApiError, faultAt } from './problem';

const refused = new ApiError({
  type: 'about:blank',
  title: 'Unprocessable',
  status: 422,
  code: 'validation.failed',
  errors: [
    { pointer: '/titleJa', code: 'a', detail: 'another field' },
    { pointer: '/targets/1', code: 'b', detail: 'twice' },
    { pointer: '/title', code: 'c', detail: 'missing' },
  ],
});

test('a field shows its own fault, a list that of a member', () => {
  expect(faultAt(refused, '/title')).toBe('missing');
  expect(faultAt(refused, '/targets')).toBe('twice');
  expect(faultAt(refused, '/text')).toBeUndefined();
  expect(faultAt(undefined, '/title')).toBeUndefined();
});
