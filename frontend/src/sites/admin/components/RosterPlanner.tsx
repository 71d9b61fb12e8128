import { Button } from '@mantine/core';
import type { RosterPlanStanding } from '@/api/generated/types.gen';
import { ApprovalSetting } from '@/features/seats/components/ApprovalSetting';
import { planMessages } from '@/features/seats/messages/plan';
import { startPlan } from '@/features/seats/plan-api';
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
      <ApprovalSetting workspaceId={workspaceId} canEdit={canEdit} />
    </>
  );
}
