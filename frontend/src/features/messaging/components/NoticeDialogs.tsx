import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { noticeMessages } from '../messages/notices';
import { type Notice, noticesKey, publishNotice, removeNotice, withdrawNotice } from '../notices-api';

export interface NoticeDialogProps {
  workspaceId: string;
  one: Notice;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** The draft is published, after it is said to how many. */
export function PublishNotice({ workspaceId, one, onClose, onDone }: NoticeDialogProps) {
  const t = useMessages(noticeMessages);
  const format = useFormat();
  const client = useQueryClient();
  const publish = useMutation({
    mutationFn: () => publishNotice({ ws: workspaceId, id: one.id }, one.revision),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: noticesKey(workspaceId) });
      onDone(t('publish.done'));
    },
  });
  const { title, from, until, reachCount } = one;
  return (
    <ConfirmDialog
      opened
      title={t('publish.title')}
      confirmLabel={t('publish.confirm')}
      pending={publish.isPending}
      error={publish.error}
      onConfirm={() => publish.mutate()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>
        {t('publish.text', {
          title,
          from: format.date(from),
          until: format.date(until),
          n: format.number(reachCount),
        })}
      </p>
    </ConfirmDialog>
  );
}

/** The published notice is taken back. */
export function WithdrawNotice({ workspaceId, one, onClose, onDone }: NoticeDialogProps) {
  const t = useMessages(noticeMessages);
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawNotice({ ws: workspaceId, id: one.id }, one.revision),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: noticesKey(workspaceId) });
      onDone(t('withdraw.done'));
    },
  });
  return (
    <ConfirmDialog
      opened
      danger
      title={t('withdraw.title')}
      confirmLabel={t('withdraw')}
      pending={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('withdraw.text', { title: one.title })}</p>
    </ConfirmDialog>
  );
}

/** The draft is deleted. */
export function RemoveNotice({ workspaceId, one, onClose, onDone }: NoticeDialogProps) {
  const t = useMessages(noticeMessages);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeNotice({ ws: workspaceId, id: one.id }, one.revision),
    onSuccess: () => {
      onDone('');
      void client.invalidateQueries({ queryKey: [...noticesKey(workspaceId), 'list'] });
    },
  });
  return (
    <ConfirmDialog
      opened
      danger
      title={t('remove.title')}
      confirmLabel={t('remove')}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('remove.text', { title: one.title })}</p>
    </ConfirmDialog>
  );
}
