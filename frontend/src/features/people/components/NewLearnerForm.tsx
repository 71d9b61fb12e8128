import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { FormShell } from '@/ui/form/FormShell';
import { useLeaveGuard } from '@/ui/form/useLeaveGuard';
import { createLearner, peopleKeys } from '../api';
import { draftOf, type LearnerValues, valuesOf } from '../learner-form';
import { learnerPageMessages } from '../messages/learner-page';
import type { Learner, TermChoice } from '../types';
import { LearnerFields } from './LearnerFields';
import { useLearnerForm } from './useLearnerForm';

export interface NewLearnerFormProps {
  workspaceId: string;
  term: TermChoice;
  orgUnitId: string;
  /** Why nobody can be added at the moment. */
  disabledReason?: string;
  onDone: (learner: Learner) => void;
  onCancel: () => void;
}

export function NewLearnerForm(props: NewLearnerFormProps) {
  const { workspaceId, term, orgUnitId, disabledReason, onDone, onCancel } = props;
  const t = useMessages(learnerPageMessages);
  const client = useQueryClient();
  const form = useLearnerForm(valuesOf(undefined, orgUnitId));
  const create = useMutation({
    mutationFn: (values: LearnerValues) => createLearner(workspaceId, draftOf(values), term),
    onSuccess: (learner) => {
      void client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) });
      onDone(learner);
    },
  });
  useLeaveGuard(form.formState.isDirty && !create.isPending && !create.isSuccess);
  return (
    <FormShell
      form={form}
      pending={create.isPending}
      problem={create.error}
      submitLabel={t('register')}
      disabledReason={disabledReason}
      onCancel={onCancel}
      cancelLabel={t('cancel')}
      onSubmit={(values) => create.mutate(values)}
    >
      <LearnerFields form={form} workspaceId={workspaceId} />
    </FormShell>
  );
}
