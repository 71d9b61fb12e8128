import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { peopleKeys, resetLearnerPassword } from '../api';
import { learnerPageMessages } from '../messages/learner-page';
import { learnersMessages } from '../messages/learners';
import type { Learner } from '../types';

export interface PasswordDialogProps {
  opened: boolean;
  workspaceId: string;
  learner: Learner;
  onClose: () => void;
  onDone: (text: string) => void;
  onHandOut: () => void;
}

/** A link by mail where there is an address, else a one-time code on paper; never a password in clear. */
export function PasswordDialog({ opened, workspaceId, learner, onClose, onDone, onHandOut }: PasswordDialogProps) {
  const t = useMessages(learnerPageMessages);
  const words = useMessages(learnersMessages);
  const client = useQueryClient();
  const reset = useMutation({
    mutationFn: () => resetLearnerPassword(workspaceId, learner.id),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) });
      onDone(t('resetDone'));
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={t('resetTitle')}
      confirmLabel={learner.email ? t('resetDo') : words('handOut')}
      pending={reset.isPending}
      error={reset.error}
      onConfirm={() => (learner.email ? reset.mutate() : onHandOut())}
      onClose={onClose}
    >
      {learner.email ? t('resetByMail', { mail: learner.email }) : t('resetByCode')}
    </ConfirmDialog>
  );
}
