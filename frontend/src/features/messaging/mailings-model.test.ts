import { expect, test } from 'vitest';
import { reached, withVariable } from './mailings-model';

test('a variable goes where the cursor stands', () => {
  expect(withVariable('様', 'learner.name', 0, 0)).toEqual({ text: '{{learner.name}}様', at: 16 });
});

test('and takes the place of what is selected', () => {
  expect(withVariable('山田 様', 'learner.name', 0, 2)).toEqual({ text: '{{learner.name}} 様', at: 16 });
});

test('who is neither ready nor without an address is done with', () => {
  expect(reached({ total: 10, ready: 3, noAddress: 2 })).toBe(5);
});
