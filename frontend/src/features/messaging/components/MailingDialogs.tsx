import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { type Mailing, mailingsKey, removeMailing, sendMailing, stopMailing } from '../mailings-api';
import { mailingMessages } from '../messages/mailings';

export interface MailingDialogProps {
  workspaceId: string;
  one: Mailing;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** The mails are sent, after it is said to how many, and who gets none. */
export function SendMailing({ workspaceId, one, onClose, onDone }: MailingDialogProps) {
  const t = useMessages(mailingMessages);
  const format = useFormat();
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: () => sendMailing({ ws: workspaceId, id: one.id }, one.revision),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: mailingsKey(workspaceId) });
      onDone(t('send.done'));
    },
  });
  const { ready, noAddress } = one.people;
  return (
    <ConfirmDialog
      opened
      title={t('send.title')}
      confirmLabel={t('send')}
      pending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('send.text', { n: format.number(ready), subject: one.subject })}</p>
      {noAddress > 0 ? <p style={{ margin: '8px 0 0' }}>{t('send.without', { n: format.number(noAddress) })}</p> : null}
    </ConfirmDialog>
  );
}

/** What is on its way is stopped. */
export function StopMailing({ workspaceId, one, onClose, onDone }: MailingDialogProps) {
  const t = useMessages(mailingMessages);
  const client = useQueryClient();
  const stop = useMutation({
    mutationFn: () => stopMailing({ ws: workspaceId, id: one.id }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: mailingsKey(workspaceId) });
      onDone(t('stop.done'));
    },
  });
  return (
    <ConfirmDialog
      opened
      danger
      title={t('stop.title')}
      confirmLabel={t('stop')}
      pending={stop.isPending}
      error={stop.error}
      onConfirm={() => stop.mutate()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('stop.text')}</p>
    </ConfirmDialog>
  );
}

/** The draft is deleted. */
export function RemoveMailing({ workspaceId, one, onClose, onDone }: MailingDialogProps) {
  const t = useMessages(mailingMessages);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeMailing({ ws: workspaceId, id: one.id }, one.revision),
    onSuccess: () => {
      onDone('');
      void client.invalidateQueries({ queryKey: [...mailingsKey(workspaceId), 'list'] });
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
      <p style={{ margin: 0 }}>{t('remove.text', { title: one.subject })}</p>
    </ConfirmDialog>
  );
}
