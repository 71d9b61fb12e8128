import type { PlanDecision, RosterPlan, RosterPlanPerson } from '@/api/generated/types.gen';

export const PLAN_KINDS = ['all', 'decided', 'stay', 'leave', 'join', 'filed', 'never_logged_in', 'off'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const isOpenPlan = (plan: RosterPlan): boolean =>
  ['draft', 'requested', 'rejected', 'approved'].includes(plan.state);

/** The lists of a plan; what a file does only where there is one, or where it was asked for. */
export const kindsOf = (plan: RosterPlan, shown: PlanKind): PlanKind[] =>
  PLAN_KINDS.filter((kind) => kind !== 'filed' || plan.file || shown === 'filed');

/** Whether decisions can be written into it now. */
export const isEditablePlan = (plan: RosterPlan): boolean =>
  (plan.state === 'draft' || plan.state === 'rejected') && !plan.stale;

/** Whether anything would be written. */
export const isEmptyPlan = (plan: RosterPlan): boolean => plan.leave + plan.join === 0 && !plan.file;

/** What can be decided about the people of a list: who is off the next roster can only be added to it. */
export function decisionsFor(kind: PlanKind): PlanDecision[] {
  if (kind === 'off') return ['join'];
  if (kind === 'never_logged_in') return ['leave'];
  if (kind === 'decided') return ['forget'];
  if (kind === 'filed') return ['stay'];
  return ['leave', 'stay', 'forget'];
}

/**
 * Whether somebody can be ticked: people who are off the next roster already leave without this plan; whom a file takes off, somebody
 * may decide to keep.
 */
export const mayDecide = (kind: PlanKind, person: RosterPlanPerson): boolean =>
  kind === 'off' || person.decision !== null || person.fate === 'stay' || leavesOrJoins(person);

const leavesOrJoins = (person: RosterPlanPerson): boolean =>
  person.reason.source === 'file' ? person.fate === 'leave' : person.fate === 'join';
