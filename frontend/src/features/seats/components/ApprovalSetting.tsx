import { Button, Checkbox, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { planMessages } from '../messages/plan';
import { rosterApprovalQuery, switchApproval } from '../plan-api';
import classes from './plan.module.css';

/** Whether plans need a second person: one switches it on, two switch it off (decision 21). */
export function ApprovalSetting({ workspaceId, canEdit }: { workspaceId: string; canEdit: boolean }) {
  const t = useMessages(planMessages);
  const format = useFormat();
  const me = useSignedIn();
  const client = useQueryClient();
  const [note, setNote] = useState<string>();
  const query = useQuery(rosterApprovalQuery(workspaceId));
  const again = () => client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
  const turn = useMutation({
    mutationFn: ({ required }: { required: boolean; kept?: string }) =>
      switchApproval(workspaceId, query.data ?? { revision: 0 }, required),
    onMutate: () => setNote(undefined),
    onSuccess: async (standing, { kept }) => {
      await again();
      const asked = standing.offAskedById ? t('approval.offAsked') : undefined;
      setNote(asked ?? kept ?? t(standing.approvalRequired ? 'approval.on' : 'approval.off'));
    },
    onError: again,
  });
  const { data } = query;
  if (query.error && !data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!data) return <Skeleton height={92} radius="md" mb="md" />;
  const few = data.administrators < 2;
  const own = data.offAskedById === me.accountId;
  const words = { name: data.offAskedBy ?? '', at: data.offAskedAt ? format.dateTime(data.offAskedAt) : '' };
  const waits = Boolean(data.offAskedById);
  return (
    <Panel title={t('approval.title')}>
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      {turn.error ? (
        <div style={{ marginBottom: 12 }}>
          <ProblemAlert error={turn.error} />
        </div>
      ) : null}
      <Checkbox
        label={t('approval.switch')}
        description={t(few && !data.approvalRequired ? 'approval.switchHint' : 'approval.switchText')}
        checked={data.approvalRequired}
        disabled={!canEdit || turn.isPending || waits || (few && !data.approvalRequired)}
        onChange={(event) => turn.mutate({ required: event.currentTarget.checked })}
      />
      {waits ? (
        <div style={{ marginTop: 12 }}>
          <Note tone="info" role="status" title={t('approval.offAskedBy', words)}>
            <p style={{ marginTop: 0 }}>{t(own ? 'approval.offOwn' : 'approval.offOther')}</p>
            {canEdit ? (
              <div className={classes.actions}>
                {own ? null : (
                  <Button loading={turn.isPending} onClick={() => turn.mutate({ required: false })}>
                    {t('approval.offAgree')}
                  </Button>
                )}
                <Button
                  variant="default"
                  loading={turn.isPending}
                  onClick={() =>
                    turn.mutate({ required: true, kept: t(own ? 'approval.offWithdrawn' : 'approval.offRefused') })
                  }
                >
                  {t(own ? 'approval.offWithdraw' : 'approval.offRefuse')}
                </Button>
              </div>
            ) : null}
          </Note>
        </div>
      ) : null}
    </Panel>
  );
}
