import { describe, expect, it } from 'vitest';
import type { ReportAttempt, ReportState } from './report-api';
import { beginWith, lengthOf, sizeOf, standingOf } from './report-model';

const attempt = (number: number, state: ReportState, text = ''): ReportAttempt => ({
  id: `rpt_${number}`,
  attempt: number,
  state,
  revision: 1,
  text,
  updatedAt: '2027-10-08T01:00:00Z',
});

describe('standingOf', () => {
  it('begins with nothing', () => {
    expect(standingOf([])).toMatchObject({ attempt: 1, text: '', waits: false });
  });
  it('goes on with the draft', () => {
    expect(standingOf([attempt(1, 'marked', 'a'), attempt(2, 'draft', 'b')])).toMatchObject({ attempt: 2, text: 'b' });
  });
  it('waits for the marker', () => {
    expect(standingOf([attempt(1, 'submitted', 'a')])).toMatchObject({ waits: true });
  });
  it('begins with what was returned, and with nothing after a mark', () => {
    expect(standingOf([attempt(1, 'returned', 'a')])).toMatchObject({ attempt: 2, text: 'a', waits: false });
    expect(standingOf([attempt(1, 'marked', 'a')])).toMatchObject({ attempt: 2, text: '' });
  });
});

describe('beginWith', () => {
  const server = { text: 'server', revision: 3 };
  const kept = (base: number, unsaved: boolean) => ({ text: 'here', base, unsaved, answers: {} });
  it('takes what could not be sent', () => {
    expect(beginWith(server, kept(3, true))).toEqual({ text: 'here' });
  });
  it('takes the newer one of the server and shows the other one beside it', () => {
    expect(beginWith(server, kept(2, true))).toEqual({ text: 'server', rescued: 'here' });
  });
  it('takes the server’s where nothing was left unsent', () => {
    expect(beginWith(server, kept(2, false))).toEqual({ text: 'server' });
    expect(beginWith(server, undefined)).toEqual({ text: 'server' });
  });
});

it('counts characters and bytes as they are told', () => {
  expect(lengthOf('𠮷野家')).toBe(3);
  expect([sizeOf(12), sizeOf(300 * 1024), sizeOf(10 * 1024 * 1024)]).toEqual(['1 KB', '300 KB', '10.0 MB']);
});
