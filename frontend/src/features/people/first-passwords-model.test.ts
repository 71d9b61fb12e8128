import { expect, test } from 'vitest';
import { reachOf } from './first-passwords-model';

test('only people without any password are reached: by mail where there is an address, else on paper', () => {
  const people = [
    { email: null, passwordState: 'none' },
    { email: 'a@example.jp', passwordState: 'none' },
    { passwordState: 'none' },
    { email: null, passwordState: 'hand_out' },
    { email: 'b@example.jp', passwordState: 'set' },
  ];
  const none = { paper: 0, mail: 0, everybody: true };
  expect(reachOf(people, none)).toEqual({ paper: 2, mail: 1, everybody: true });
  expect(reachOf(people, reachOf(people, none))).toMatchObject({ paper: 4, mail: 2 });
});
