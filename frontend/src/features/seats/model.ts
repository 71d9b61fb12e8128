import type { RosterCounts, TermHeader, Workspace } from './types';

export const DIFF_KINDS = ['all', 'leave', 'join', 'changed', 'stay'] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

export type Banner = 'grace' | 'moved' | 'lapsed' | 'readOnly' | undefined;

/** What has to be said above everything else about the state of the contract (renewal.md, "The gap"). */
export function bannerOf(workspace: Workspace): Banner {
  if (workspace.access === 'grace') return 'grace';
  if (workspace.access === 'lapsed' || workspace.access === 'moved') return workspace.access;
  return workspace.readOnly || workspace.access === 'closed' ? 'readOnly' : undefined;
}

export type StepState = 'done' | 'current' | 'todo' | 'optional';

/**
 * The guide's six steps. Applying and starting are done for whoever sees this page; registering is done with the first
 * learner, informing with the first who has logged in or holds a password. The optional step never holds
 * anything up, and following results has no page of its own yet, so it is never the next thing to do.
 */
export function stepStates(facts: { hasTerm: boolean; registered: number; informed: boolean }): StepState[] {
  const registered = facts.registered > 0;
  const done = [facts.hasTerm, facts.hasTerm, registered, undefined, facts.informed, null];
  const current = done.indexOf(false);
  return done.map((step, index) => {
    if (step === undefined) return 'optional';
    if (step === null) return 'todo';
    if (step) return 'done';
    return index === current ? 'current' : 'todo';
  });
}

export interface AgendaItem {
  date: string;
  code:
    | 'register'
    | 'roster_opens'
    | 'roster_open'
    | 'roster_confirmed'
    | 'over_quota'
    | 'running_ends'
    | 'next_starts';
  urgent: boolean;
}

/** What to do next, by date. Facts come from the header only; nothing is computed that the server has not said. */
export function agendaOf(workspace: Workspace, today: string): AgendaItem[] {
  const items: AgendaItem[] = [];
  const { running, next } = workspace;
  if (running && running.assigned === 0) items.push({ date: today, code: 'register', urgent: true });
  if (next && running) {
    if (next.rosterState === 'confirmed') items.push({ date: next.startsOn, code: 'roster_confirmed', urgent: false });
    else if (workspace.rosterOpen) items.push({ date: running.endsOn, code: 'roster_open', urgent: true });
    else if (workspace.rosterOpensOn && workspace.rosterOpensOn > today)
      items.push({ date: workspace.rosterOpensOn, code: 'roster_opens', urgent: false });
    if (overBy(next) > 0) items.push({ date: running.endsOn, code: 'over_quota', urgent: true });
  }
  if (running) items.push({ date: running.endsOn, code: 'running_ends', urgent: false });
  if (next) items.push({ date: next.startsOn, code: 'next_starts', urgent: false });
  return items.sort((a, b) => a.date.localeCompare(b.date));
}

export const overBy = (term: TermHeader): number => Math.max(0, term.assigned - term.purchased);

/** Where the next roster stands, and what its page says. */
export type RosterStage = 'noNext' | 'first' | 'notOpen' | 'preparing' | 'confirmed';

export function rosterStage(workspace: Workspace): RosterStage {
  if (!workspace.next) return 'noNext';
  // Before the first term there is no roster beside it to compare with, and nothing to confirm.
  if (!workspace.running) return 'first';
  if (workspace.next.rosterState === 'confirmed') return 'confirmed';
  return workspace.rosterOpen || workspace.next.rosterState === 'preparing' ? 'preparing' : 'notOpen';
}

export const diffCount = (counts: RosterCounts, kind: DiffKind): number =>
  kind === 'all' ? counts.stay + counts.changed + counts.leave + counts.join : counts[kind];
