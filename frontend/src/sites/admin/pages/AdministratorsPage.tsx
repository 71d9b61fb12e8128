import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  inviteTrainingAdmin,
  removeTrainingAdmin,
  sendTrainingAdminLink,
  type TrainingAdmin,
} from '@/features/identity/administrators-api';
import { AdministratorInvite, type Invitation } from '@/features/identity/components/AdministratorInvite';
import { AdministratorTable } from '@/features/identity/components/AdministratorTable';
import { administratorWords } from '@/features/identity/messages/administrators';
import { ApprovalSetting } from '@/features/seats/components/ApprovalSetting';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { useWorkspace } from '../useWorkspace';

/** Who administers the workspace, and what takes two of them (decision 21). */
export function AdministratorsPage() {
  const t = useMessages(administratorWords);
  const { workspaceId, canEdit } = useWorkspace();
  const client = useQueryClient();
  const [note, setNote] = useState<string>();
  const [sent, setSent] = useState(0);
  const done = async (text: string) => {
    await client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
    setNote(text);
  };
  const onMutate = () => setNote(undefined);
  const invite = useMutation({
    mutationFn: (invitation: Invitation) => inviteTrainingAdmin(workspaceId, invitation),
    onMutate,
    onSuccess: async (_, invitation) => {
      setSent((count) => count + 1);
      await done(t('invite.done', invitation));
    },
  });
  const again = useMutation({
    mutationFn: (one: TrainingAdmin) => sendTrainingAdminLink(workspaceId, one.id),
    onMutate,
    onSuccess: (_, one) => done(t('again.done', { name: one.name })),
  });
  const remove = useMutation({
    mutationFn: (one: TrainingAdmin) => removeTrainingAdmin(workspaceId, one.id),
    onMutate,
    onSuccess: (_, one) => done(t('remove.done', { name: one.name })),
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      {again.error ? (
        <div style={{ marginBottom: 12 }}>
          <ProblemAlert error={again.error} />
        </div>
      ) : null}
      <Panel flush>
        <AdministratorTable
          workspaceId={workspaceId}
          canEdit={canEdit}
          pending={again.isPending || remove.isPending}
          error={remove.error}
          onSendAgain={again.mutate}
          onRemove={remove.mutate}
          onAsk={remove.reset}
        />
      </Panel>
      {canEdit ? (
        <Panel title={t('invite.title')}>
          <AdministratorInvite pending={invite.isPending} problem={invite.error} sent={sent} onInvite={invite.mutate} />
        </Panel>
      ) : null}
      <ApprovalSetting workspaceId={workspaceId} canEdit={canEdit} />
      <p className="muted">
        {t('handOver')} <Link to="/account">{t('handOverLink')}</Link>
      </p>
    </>
  );
}
