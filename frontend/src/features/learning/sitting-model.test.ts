// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { announced, beginWith, clockOf, sittingDrafts } from './sitting-model';

const given = { q1: { choices: [2], text: '' } };
const attempt = { revision: 3, answers: [{ question: 'q1', choices: [1], text: '' }] };

describe('the answers one begins with', () => {
  it('are the server’s, unless this browser could not send its own', () => {
    const theirs = { q1: { choices: [1], text: '' } };
    expect(beginWith(attempt, undefined)).toEqual({ answers: theirs, unsent: false });
    expect(beginWith(attempt, { answers: given, base: 3, unsaved: false })).toEqual({ answers: theirs, unsent: false });
    expect(beginWith(attempt, { answers: given, base: 3, unsaved: true })).toEqual({ answers: given, unsent: true });
  });

  it('are not older ones than another window gave', () => {
    expect(beginWith(attempt, { answers: given, base: 2, unsaved: true }).unsent).toBe(false);
  });

  it('outlive a reload', () => {
    sittingDrafts.keep('att_1', { answers: given, base: 0, unsaved: true });
    expect(sittingDrafts.read('att_1')).toEqual({ answers: given, base: 0, unsaved: true });
    sittingDrafts.drop('att_1');
    expect(sittingDrafts.read('att_1')).toBeUndefined();
  });
});

describe('the clock', () => {
  it('shows minutes and seconds', () => {
    expect([600, 65, 60, 9, 0].map(clockOf)).toEqual(['10:00', '1:05', '1:00', '0:09', '0:00']);
  });

  it('announces five minutes and one, and nothing between', () => {
    expect(announced(301, 300)).toBe(5);
    expect(announced(300, 299)).toBeUndefined();
    expect(announced(61, 60)).toBe(1);
    // A machine that slept: what is left now is what counts.
    expect(announced(400, 50)).toBe(1);
    expect(announced(400, 0)).toBeUndefined();
  });
});
