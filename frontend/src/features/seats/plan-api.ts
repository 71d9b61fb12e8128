import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { PlanDecision, RosterPlan } from '@/api/generated/types.gen';
import { nextOf, seen } from '@/api/wire';
import type { PlanKind } from './plan-model';

const of = (workspaceId: string) => ({ path: { ws: workspaceId } });
const on = (workspaceId: string, plan: { revision: number }) => ({ ...of(workspaceId), headers: seen(plan) });

export const rosterPlanQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'roster', 'plan'],
    queryFn: ({ signal }) => sdk.getRosterPlan({ ...of(workspaceId), signal }),
  });

export const rosterApprovalQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'roster', 'approval'],
    queryFn: ({ signal }) => sdk.getRosterApproval({ ...of(workspaceId), signal }),
  });

export const planPeopleQuery = (workspaceId: string, kind: PlanKind, q: string) =>
  infiniteQueryOptions({
    queryKey: ['workspace', workspaceId, 'roster', 'plan', 'people', kind, q],
    queryFn: ({ pageParam, signal }) =>
      sdk.listRosterPlanPeople({
        ...of(workspaceId),
        query: { kind: kind === 'all' ? undefined : kind, q: q.trim() || undefined, cursor: pageParam, limit: 100 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: (previous) => previous,
  });

export const startPlan = (workspaceId: string) => sdk.startRosterPlan(of(workspaceId));
export const discardPlan = (workspaceId: string, plan: RosterPlan) => sdk.discardRosterPlan(on(workspaceId, plan));
export const refreshPlan = (workspaceId: string, plan: RosterPlan) => sdk.refreshRosterPlan(on(workspaceId, plan));
export const applyEndedRule = (workspaceId: string, plan: RosterPlan) =>
  sdk.applyRosterPlanRule({ ...on(workspaceId, plan), body: { rule: 'ended_before' } });
export const decidePeople = (workspaceId: string, plan: RosterPlan, learnerIds: string[], decision: PlanDecision) =>
  sdk.decideRosterPlanPeople({ ...on(workspaceId, plan), body: { learnerIds, decision } });
export const attachFile = (workspaceId: string, plan: RosterPlan, importId: string | null, acknowledgement?: string) =>
  sdk.attachRosterPlanFile({ ...on(workspaceId, plan), body: { importId, acknowledgement } });
export const requestApproval = (workspaceId: string, plan: RosterPlan) =>
  sdk.requestRosterPlanApproval(on(workspaceId, plan));
export const withdrawRequest = (workspaceId: string, plan: RosterPlan) =>
  sdk.withdrawRosterPlanRequest(on(workspaceId, plan));
export const decideApproval = (workspaceId: string, plan: RosterPlan, approve: boolean, reason?: string) =>
  sdk.decideRosterPlanApproval({ ...on(workspaceId, plan), body: { approve, reason } });
/** Writes exactly the plan that was shown, named by its hash (product.md, N8). */
export const commitPlan = (workspaceId: string, plan: RosterPlan) =>
  sdk.commitRosterPlan({ ...of(workspaceId), body: { hash: plan.hash } });
export const undoPlan = (workspaceId: string, plan: RosterPlan) => sdk.undoRosterPlan(on(workspaceId, plan));
export const switchApproval = (workspaceId: string, standing: { revision: number }, required: boolean) =>
  sdk.setRosterApproval({ ...on(workspaceId, standing), body: { required } });
