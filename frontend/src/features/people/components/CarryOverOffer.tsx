import { Button, Checkbox, Radio } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import {
  type CarryOverPeople,
  carryOverQuery,
  commitCarryOver,
  declineCarryOver,
  planCarryOver,
} from '../carry-over-api';
import { carryOverMessages } from '../messages/carry-over';
import type { ImportPlan } from '../types';
import { ImportFigures } from './ImportFigures';
import { ImportRows } from './ImportRows';

type Choice = CarryOverPeople | 'none';

interface CarryOverOfferProps {
  workspaceId: string;
  onDone: (text: string) => void;
}

/** After a renewal into another library: who comes along, checked before anything is written. */
export function CarryOverOffer({ workspaceId, onDone }: CarryOverOfferProps) {
  const t = useMessages(carryOverMessages);
  const format = useFormat();
  const client = useQueryClient();
  const offer = useQuery(carryOverQuery(workspaceId));
  const [choice, setChoice] = useState<Choice>('on_roster');
  const [completions, setCompletions] = useState(false);
  const [plan, setPlan] = useState<ImportPlan | undefined>();
  const learned = (choice === 'all' ? offer.data?.completionsEverybody : offer.data?.completionsOnRoster) ?? 0;
  const close = () => client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
  const check = useMutation({
    mutationFn: (people: CarryOverPeople) => planCarryOver(workspaceId, people, completions && learned > 0),
    onSuccess: setPlan,
  });
  const decline = useMutation({ mutationFn: () => declineCarryOver(workspaceId), onSuccess: close });
  if (offer.error) return <ErrorState error={offer.error} onRetry={() => void offer.refetch()} />;
  if (!offer.data?.offered) return null;
  if (plan)
    return <CarryOverPlan workspaceId={workspaceId} plan={plan} onBack={() => setPlan(undefined)} onDone={onDone} />;
  const counts = { on_roster: offer.data.onRoster, all: offer.data.everybody };
  return (
    <Panel title={t('title')}>
      <p>{t('lead', { name: offer.data.formerName ?? '' })}</p>
      <ProblemAlert error={check.error ?? decline.error} />
      <Radio.Group label={t('choose')} value={choice} onChange={(value) => setChoice(value as Choice)} my="sm">
        {(['on_roster', 'all'] as const).map((value) => (
          <Radio key={value} value={value} my={6} label={t(value, { n: format.number(counts[value]) })} />
        ))}
        <Radio value="none" my={6} label={t('none')} />
      </Radio.Group>
      {choice === 'none' ? null : learned > 0 ? (
        <Checkbox
          checked={completions}
          onChange={(event) => setCompletions(event.currentTarget.checked)}
          label={t('completions', { n: format.number(learned) })}
          description={t('completionsHint')}
          mb="md"
        />
      ) : (
        <p className="muted">{t('completionsNone')}</p>
      )}
      <Button
        loading={check.isPending || decline.isPending}
        onClick={() => (choice === 'none' ? decline.mutate() : check.mutate(choice))}
      >
        {t(choice === 'none' ? 'decline' : 'check')}
      </Button>
    </Panel>
  );
}

interface CarryOverPlanProps {
  workspaceId: string;
  plan: ImportPlan;
  onBack: () => void;
  onDone: (text: string) => void;
}

/** The plan as a loaded file's is shown: seats before and after, and everybody by name. */
function CarryOverPlan({ workspaceId, plan, onBack, onDone }: CarryOverPlanProps) {
  const t = useMessages(carryOverMessages);
  const format = useFormat();
  const client = useQueryClient();
  const commit = useMutation({
    mutationFn: () => commitCarryOver(workspaceId, plan),
    onSuccess: async ({ completions }) => {
      await client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
      const n = format.number(plan.counts.add);
      onDone(completions == null ? t('done', { n }) : t('doneWith', { n, completions: format.number(completions) }));
    },
  });
  const blocked = plan.state === 'blocked';
  return (
    <section aria-label={t('planTitle')}>
      <h2>{t('planTitle')}</h2>
      <ImportFigures workspaceId={workspaceId} plan={plan} kind="learners" noFile />
      {plan.completions == null ? null : (
        <p role="status">{t('completionsCome', { n: format.number(plan.completions) })}</p>
      )}
      <ProblemAlert error={commit.error} />
      {blocked ? <p role="status">{t('blocked')}</p> : null}
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', margin: '8px 0' }}>
        <Button variant="default" onClick={onBack} disabled={commit.isPending}>
          {t('back')}
        </Button>
        {blocked ? null : (
          <Button loading={commit.isPending} onClick={() => commit.mutate()}>
            {t('commit')}
          </Button>
        )}
      </div>
      <ImportRows workspaceId={workspaceId} plan={plan} kind="learners" />
    </section>
  );
}
