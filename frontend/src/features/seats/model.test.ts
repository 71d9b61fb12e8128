import { describe, expect, it } from 'vitest';
import { agendaOf, bannerOf, diffCount, overBy, rosterStage, stepStates } from './model';
import type { TermHeader, Workspace } from './types';

const term = (over: Partial<TermHeader> = {}): TermHeader => ({
  termId: 'trm_1',
  library: { id: 'lib_1', nameJa: 'ライブラリ', nameEn: 'Library' },
  startMonth: '2026-08',
  endMonth: '2027-07',
  startsOn: '2026-08-01',
  endsOn: '2027-07-31',
  assigned: 10,
  purchased: 20,
  rosterState: 'running',
  overQuota: false,
  daysLeft: 100,
  ...over,
});
const next = term({ termId: 'trm_2', startsOn: '2027-08-01', endsOn: '2028-07-31', rosterState: 'not_open' });
const workspace = (over: Partial<Workspace> = {}): Workspace => ({
  diskPurchasedGib: 0,
  diskQuotaGib: 10,
  id: 'ws_1',
  name: '会社',
  companyName: '会社',
  readOnly: false,
  carryOver: false,
  access: 'open',
  running: term(),
  next,
  rosterOpensOn: '2027-07-11',
  rosterOpen: false,
  revision: 1,
  ...over,
});

describe('the six steps', () => {
  it('lead from registering to informing; the optional one holds nothing up', () => {
    expect(stepStates({ hasTerm: true, registered: 0, informed: false })).toEqual([
      'done',
      'done',
      'current',
      'optional',
      'todo',
      'todo',
    ]);
    expect(stepStates({ hasTerm: true, registered: 200, informed: false })[4]).toBe('current');
    expect(stepStates({ hasTerm: true, registered: 200, informed: true })[5]).toBe('todo');
  });
});

describe('the agenda', () => {
  const codes = (shown: Workspace, today: string) => agendaOf(shown, today).map((item) => item.code);
  it('tells when the next roster opens, then asks for it', () => {
    expect(codes(workspace(), '2027-07-10')).toEqual(['roster_opens', 'running_ends', 'next_starts']);
    expect(codes(workspace({ rosterOpen: true }), '2027-07-11')).toEqual([
      'roster_open',
      'running_ends',
      'next_starts',
    ]);
  });
  it('asks for learners while there are none, and warns of too many', () => {
    expect(codes(workspace({ running: term({ assigned: 0 }), next: null }), '2026-08-01')[0]).toBe('register');
    const over = workspace({ rosterOpen: true, next: { ...next, assigned: 25 } });
    expect(codes(over, '2027-07-11')).toContain('over_quota');
  });
});

describe('the workspace', () => {
  it('says above everything what does not work', () => {
    expect(bannerOf(workspace())).toBeUndefined();
    expect(bannerOf(workspace({ access: 'grace' }))).toBe('grace');
    expect(bannerOf(workspace({ access: 'moved', readOnly: true }))).toBe('moved');
    expect(bannerOf(workspace({ access: 'closed', readOnly: true }))).toBe('readOnly');
    expect(bannerOf(workspace({ access: 'lapsed', readOnly: true }))).toBe('lapsed');
  });
  it('knows where the next roster stands', () => {
    expect(rosterStage(workspace({ next: null }))).toBe('noNext');
    expect(rosterStage(workspace({ running: null, rosterOpen: true }))).toBe('first');
    expect(rosterStage(workspace())).toBe('notOpen');
    expect(rosterStage(workspace({ rosterOpen: true }))).toBe('preparing');
    expect(rosterStage(workspace({ next: { ...next, rosterState: 'confirmed' } }))).toBe('confirmed');
  });
  it('counts', () => {
    expect(overBy(term({ assigned: 22 }))).toBe(2);
    expect(diffCount({ stay: 187, changed: 6, leave: 13, join: 20 }, 'all')).toBe(226);
  });
});
