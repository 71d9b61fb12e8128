import { Alert } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { FormShell } from '@/ui/form/FormShell';
import { useLeaveGuard } from '@/ui/form/useLeaveGuard';
import { peopleKeys, updateLearner } from '../api';
import { type LearnerValues, patchOf, valuesOf } from '../learner-form';
import { learnerPageMessages } from '../messages/learner-page';
import type { Learner, TermChoice } from '../types';
import { LearnerFields } from './LearnerFields';
import { useLearnerForm } from './useLearnerForm';

export interface EditLearnerFormProps {
  workspaceId: string;
  learner: Learner;
  /** The roster that is changed. */
  term: TermChoice;
  onDone: () => void;
  onCancel: () => void;
}

/** Sends only what changed, against the revision that was read, so that a colleague's change is not overwritten. */
export function EditLearnerForm({ workspaceId, learner, term, onDone, onCancel }: EditLearnerFormProps) {
  const t = useMessages(learnerPageMessages);
  const client = useQueryClient();
  const before = valuesOf(learner);
  const form = useLearnerForm(before);
  const save = useMutation({
    mutationFn: (values: LearnerValues) => updateLearner(workspaceId, learner, patchOf(before, values), term),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) });
      onDone();
    },
  });
  useLeaveGuard(form.formState.isDirty && !save.isPending && !save.isSuccess);
  return (
    <FormShell
      form={form}
      pending={save.isPending}
      problem={save.error}
      submitLabel={t('save')}
      onCancel={onCancel}
      cancelLabel={t('cancel')}
      onSubmit={(values) => save.mutate(values)}
    >
      {term === 'next' ? <Alert variant="light">{t('nextHint')}</Alert> : null}
      <LearnerFields form={form} workspaceId={workspaceId} existing />
    </FormShell>
  );
}
