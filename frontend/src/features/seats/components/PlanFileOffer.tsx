import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { Note } from '@/ui/Note';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { planMessages } from '../messages/plan';
import { attachFile, rosterPlanQuery } from '../plan-api';
import { isEditablePlan } from '../plan-model';

export interface PlanFileOfferProps {
  workspaceId: string;
  importId: string;
  /** The words that the file asks for because it removes many. */
  phrase?: string;
  onTaken: () => void;
}

/** Offers to write a loaded file together with the plan that is being drafted, instead of by itself. */
export function PlanFileOffer({ workspaceId, importId, phrase, onTaken }: PlanFileOfferProps) {
  const t = useMessages(planMessages);
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const plan = useQuery(rosterPlanQuery(workspaceId)).data?.plan;
  const take = useMutation({
    mutationFn: (drafted: NonNullable<typeof plan>) =>
      attachFile(workspaceId, drafted, importId, phrase ? typed.trim() : undefined),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['workspace', workspaceId, 'roster'] });
      onTaken();
    },
  });
  if (!plan || !isEditablePlan(plan) || plan.file?.importId === importId) return null;
  return (
    <Note tone="info" title={t('fileOffer')}>
      <p style={{ marginTop: 0 }}>{t('step.fileText')}</p>
      {phrase ? (
        <TextInput
          label={t('fileWords', { phrase })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maw={360}
          mb="sm"
          autoComplete="off"
        />
      ) : null}
      <ProblemAlert error={take.error} />
      <Button
        loading={take.isPending}
        disabled={phrase !== undefined && typed === ''}
        onClick={() => take.mutate(plan)}
      >
        {t('fileTake')}
      </Button>
    </Note>
  );
}
