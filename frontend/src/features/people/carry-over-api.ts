import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import { known } from '@/api/wire';
import type { ImportCommitted, ImportPlan } from './types';

export type CarryOverPeople = 'on_roster' | 'all';

export const carryOverQuery = (ws: string) =>
  queryOptions({
    queryKey: ['workspace', ws, 'carry-over'],
    queryFn: ({ signal }) => sdk.getCarryOver({ path: { ws }, signal }),
  });

/** Nothing is written but the plan, which is shown like a loaded file's. */
export const planCarryOver = (ws: string, people: CarryOverPeople, completions: boolean) =>
  known<ImportPlan>(sdk.planCarryOver({ path: { ws }, body: { people, completions } }));

export const commitCarryOver = (ws: string, plan: ImportPlan) =>
  known<ImportCommitted>(sdk.commitCarryOver({ path: { ws }, body: { importId: plan.id, hash: plan.hash } }));

export const declineCarryOver = (ws: string) => sdk.declineCarryOver({ path: { ws } });
