import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RosterPlan, RosterPlanStanding } from '@/api/generated/types.gen';
import { useSignedIn } from '@/api/useMe';
import { PlanApproval } from '@/features/seats/components/PlanApproval';
import { PlanDone, PlanFinish } from '@/features/seats/components/PlanFinish';
import { PlanHead, StaleNote } from '@/features/seats/components/PlanHead';
import { PlanPeople } from '@/features/seats/components/PlanPeople';
import { PlanSteps } from '@/features/seats/components/PlanSteps';
import { planMessages } from '@/features/seats/messages/plan';
import * as api from '@/features/seats/plan-api';
import { isEditablePlan, isOpenPlan, PLAN_KINDS, type PlanKind } from '@/features/seats/plan-model';
import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import type { usePlanActs } from '../usePlanActs';
import { useWorkspace } from '../useWorkspace';

const NOBODY: ReadonlySet<string> = new Set();

export interface PlanDraftProps {
  plan: RosterPlan;
  standing: RosterPlanStanding;
  startsOn: string;
  mayWrite: boolean;
  acts: Pick<ReturnType<typeof usePlanActs>, 'act' | 'go'> & { start: () => void };
}

/** A plan with everything that can be done with it now. */
export function PlanDraft({ plan, standing, startsOn, mayWrite, acts: { act, go, start } }: PlanDraftProps) {
  const t = useMessages(planMessages);
  const me = useSignedIn();
  const { workspaceId } = useWorkspace();
  const [place, filter] = usePlace();
  const [selected, setSelected] = useState(NOBODY);
  const editable = mayWrite && isEditablePlan(plan);
  const common = { plan, pending: act.isPending, error: act.error };
  const move = (patch: { kind?: PlanKind; q?: string }) => {
    setSelected(NOBODY);
    filter(patch);
  };
  if (!isOpenPlan(plan)) {
    const undo = () => go(() => api.undoPlan(workspaceId, plan), t('undone'));
    return (
      <>
        <PlanDone {...common} canEdit={mayWrite} onUndo={undo} onStart={start} />
        <PlanHead plan={plan} />
      </>
    );
  }
  return (
    <>
      {plan.stale ? (
        <StaleNote
          pending={act.isPending}
          onRefresh={
            mayWrite && (plan.state === 'draft' || plan.state === 'rejected')
              ? () => go(() => api.refreshPlan(workspaceId, plan), t('refreshed'))
              : undefined
          }
        />
      ) : null}
      <PlanApproval
        {...common}
        own={plan.requestedById === me.accountId}
        canEdit={mayWrite}
        onDecide={(approve, reason) =>
          go(
            () => api.decideApproval(workspaceId, plan, approve, reason),
            t(approve ? 'approval.approvedNote' : 'approval.rejectedNote'),
          )
        }
        onWithdraw={() => go(() => api.withdrawRequest(workspaceId, plan), t('approval.withdrawn'))}
      />
      <PlanHead plan={plan} />
      {mayWrite ? (
        <Panel>
          <PlanFinish
            {...common}
            startsOn={startsOn}
            approvalRequired={standing.approvalRequired}
            onCommit={() => go(() => api.commitPlan(workspaceId, plan), t('committed'))}
            onRequest={() => go(() => api.requestApproval(workspaceId, plan), t('approval.requested'))}
            onDiscard={() => go(() => api.discardPlan(workspaceId, plan), t('discarded'))}
          />
        </Panel>
      ) : null}
      <PlanSteps
        plan={plan}
        startsOn={startsOn}
        editable={editable}
        pending={act.isPending}
        onRule={() => go(() => api.applyEndedRule(workspaceId, plan), t('step.ruleDone'))}
        onSuggestions={() => move({ kind: 'never_logged_in', q: '' })}
        onFileOut={() => go(() => api.attachFile(workspaceId, plan, null), t('fileOuted'))}
      />
      <PlanPeople
        workspaceId={workspaceId}
        plan={plan}
        kind={place.kind}
        q={place.q}
        editable={editable}
        pending={act.isPending}
        selected={selected}
        onSelect={setSelected}
        onFilter={move}
        onDecide={(decision) => {
          const ids = [...selected];
          setSelected(NOBODY);
          go(() => api.decidePeople(workspaceId, plan, ids, decision), t('decided'));
        }}
      />
    </>
  );
}

/** What the list is narrowed by stands in the address. */
function usePlace(): [{ kind: PlanKind; q: string }, (patch: { kind?: PlanKind; q?: string }) => void] {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const kind: PlanKind = PLAN_KINDS.find((name) => name === search.kind) ?? 'all';
  const q = typeof search.q === 'string' ? search.q : '';
  const go = (patch: { kind?: PlanKind; q?: string }) => {
    const next = { kind, q, ...patch };
    void navigate({
      to: '.',
      search: { kind: next.kind === 'all' ? undefined : next.kind, q: next.q || undefined } as never,
      replace: patch.q !== undefined,
    });
  };
  return [{ kind, q }, go];
}
