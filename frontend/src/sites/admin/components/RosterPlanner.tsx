import { Button } from '@mantine/core';
import type { RosterPlanStanding } from '@/api/generated/types.gen';
import { ApprovalSwitch } from '@/features/seats/components/PlanHead';
import { planMessages } from '@/features/seats/messages/plan';
import { startPlan, switchApproval } from '@/features/seats/plan-api';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { usePlanActs } from '../usePlanActs';
import { useWorkspace } from '../useWorkspace';
import { PlanDraft } from './PlanDraft';

interface PlannerProps {
  standing: RosterPlanStanding;
  startsOn: string;
  confirmed: boolean;
}

/** A plan in all its states: before the first, being drafted, written, taken back. */
export function RosterPlanner({ standing, startsOn, confirmed }: PlannerProps) {
  const t = useMessages(planMessages);
  const { workspaceId, canEdit } = useWorkspace();
  const { act, note, setNote, go } = usePlanActs(workspaceId);
  const mayWrite = canEdit && !confirmed;
  const { plan } = standing;
  const start = () => go(() => startPlan(workspaceId), t('started'));
  return (
    <>
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <ProblemAlert error={act.error} />
      {plan ? (
        <PlanDraft plan={plan} standing={standing} startsOn={startsOn} mayWrite={mayWrite} acts={{ act, go, start }} />
      ) : (
        <Panel>
          <EmptyState
            title={t('startTitle')}
            hint={t('startText')}
            action={
              mayWrite ? (
                <Button loading={act.isPending} onClick={start}>
                  {t('start')}
                </Button>
              ) : null
            }
          />
        </Panel>
      )}
      {mayWrite ? (
        <Panel>
          <ApprovalSwitch
            standing={standing}
            pending={act.isPending}
            onSwitch={(required) =>
              go(() => switchApproval(workspaceId, standing, required), t(required ? 'approval.on' : 'approval.off'))
            }
          />
        </Panel>
      ) : null}
    </>
  );
}
