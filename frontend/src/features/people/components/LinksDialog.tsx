import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { peopleKeys, sendSetUpLinks } from '../api';
import { learnersMessages } from '../messages/learners';
import { ChunkProgress } from './ChunkProgress';
import { useChunks } from './useChunks';

export interface LinksDialogProps {
  workspaceId: string;
  ids: string[];
  onClose: () => void;
  onDone: (text: string) => void;
}

export function LinksDialog({ workspaceId, ids, onClose, onDone }: LinksDialogProps) {
  const t = useMessages(learnersMessages);
  const format = useFormat();
  const client = useQueryClient();
  const chunks = useChunks(ids, (learnerIds) => sendSetUpLinks(workspaceId, { learnerIds }));
  const send = useMutation({
    mutationFn: chunks.run,
    onSuccess: (answers) => {
      void client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) });
      const without = answers.reduce((sum, answer) => sum + answer.withoutMail.length, 0);
      const queued = answers.reduce((sum, answer) => sum + answer.queued, 0);
      const rest = without > 0 ? ` ${t('linksWithoutMail', { n: format.number(without) })}` : '';
      onDone(`${t('linksQueued', { n: format.number(queued) })}${rest}`);
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('linksTitle', { n: format.number(ids.length) })}
      confirmLabel={t('linksSend')}
      pending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate()}
      onClose={onClose}
    >
      {t('linksText')}
      <ChunkProgress done={chunks.done} total={ids.length} />
    </ConfirmDialog>
  );
}
