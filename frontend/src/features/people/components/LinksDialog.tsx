import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { peopleKeys, sendSetUpLinks } from '../api';
import { learnersMessages } from '../messages/learners';

export interface LinksDialogProps {
  opened: boolean;
  workspaceId: string;
  ids: string[];
  onClose: () => void;
  onDone: (text: string) => void;
}

export function LinksDialog({ opened, workspaceId, ids, onClose, onDone }: LinksDialogProps) {
  const t = useMessages(learnersMessages);
  const format = useFormat();
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: () => sendSetUpLinks(workspaceId, { learnerIds: ids }),
    onSuccess: (answer) => {
      void client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) });
      const without = answer.withoutMail?.length ?? 0;
      const rest = without > 0 ? ` ${t('linksWithoutMail', { n: format.number(without) })}` : '';
      onDone(`${t('linksQueued', { n: format.number(answer.queued) })}${rest}`);
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={t('linksTitle', { n: format.number(ids.length) })}
      confirmLabel={t('linksSend')}
      pending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate()}
      onClose={onClose}
    >
      {t('linksText')}
    </ConfirmDialog>
  );
}
