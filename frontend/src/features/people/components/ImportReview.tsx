import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { jobsQuery } from '@/api/job';
import { isApiError } from '@/api/problem';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { peopleKeys } from '../api';
import { commitImport } from '../import-api';
import { canConfirm, effectiveRows, type ImportKind, verdictOf } from '../import-model';
import { importsMessages } from '../messages/imports';
import type { ImportCommitted, ImportPlan } from '../types';
import { ImportFigures } from './ImportFigures';
import { ImportRows } from './ImportRows';
import classes from './people.module.css';

export interface ImportReviewProps {
  workspaceId: string;
  plan: ImportPlan;
  kind: ImportKind;
  onCommitted: (answer: ImportCommitted) => void;
  onAgain: () => void;
}

/** Refusals that only loading the file again cures. */
const STALE: ReadonlySet<string> = new Set([
  'import.stale',
  'import.expired',
  'import.superseded',
  'import.hash_mismatch',
]);

/** Step 2: everything the file would do, before it does it. What is confirmed is this plan, by its hash. */
export function ImportReview(props: ImportReviewProps) {
  const { workspaceId, plan, kind, onCommitted, onAgain } = props;
  const t = useMessages(importsMessages);
  const format = useFormat();
  const pick = usePick();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const acknowledge = plan.needsAcknowledgement;
  const commit = useMutation({
    mutationFn: () => commitImport(workspaceId, plan, acknowledge ? typed.trim() : undefined),
    onSuccess: async (answer) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) }),
        client.invalidateQueries({ queryKey: jobsQuery.queryKey }),
      ]);
      onCommitted(answer);
    },
  });
  const stale = isApiError(commit.error) && STALE.has(commit.error.code);
  const verdict = verdictOf(plan);
  return (
    <>
      <Verdict plan={plan} />
      <ImportFigures workspaceId={workspaceId} plan={plan} kind={kind} />
      <ImportRows workspaceId={workspaceId} plan={plan} kind={kind} />
      {acknowledge && verdict === 'ready' ? (
        <Note
          tone="warning"
          title={t('ackTitle', {
            removals: format.number(acknowledge.removals),
            base: format.number(acknowledge.base),
          })}
        >
          <p style={{ margin: '0 0 8px' }}>{t('ackText')}</p>
          <TextInput
            label={t('ackLabel', { phrase: pick(acknowledge.phrase, acknowledge.phraseEn) })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            maw={360}
            autoComplete="off"
          />
        </Note>
      ) : null}
      <div style={{ marginTop: 12 }}>
        <ProblemAlert error={commit.error} />
        {stale ? <p>{t('stale')}</p> : null}
      </div>
      <div className={classes.actions}>
        <Button variant="default" onClick={onAgain} disabled={commit.isPending}>
          {t('chooseAgain')}
        </Button>
        {verdict === 'ready' ? (
          <Button
            loading={commit.isPending}
            disabled={!canConfirm(plan, typed) || stale}
            onClick={() => commit.mutate()}
          >
            {t('confirm', { n: format.number(effectiveRows(plan)) })}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Verdict({ plan }: { plan: ImportPlan }) {
  const t = useMessages(importsMessages);
  const format = useFormat();
  const verdict = verdictOf(plan);
  const over = plan.seats?.over ?? 0;
  const overTitle = t('overTitle', { n: format.number(over) });
  const look = {
    blocked: {
      tone: 'danger' as const,
      title: t('blockedTitle', { n: format.number(plan.errorCount) }),
      text: t('blockedText'),
    },
    over: { tone: 'danger' as const, title: overTitle, text: t('overRunning') },
    nothing: { tone: 'info' as const, title: t('nothingTitle'), text: t('nothingText') },
    ready: { tone: 'success' as const, title: t('readyTitle'), text: undefined },
  }[verdict];
  return (
    <>
      <Note role={verdict === 'ready' ? 'status' : 'alert'} tone={look.tone} title={look.title}>
        {look.text}
      </Note>
      {verdict === 'ready' && over > 0 ? (
        <Note role="status" tone="warning" title={overTitle}>
          {t('overNext')}
        </Note>
      ) : null}
    </>
  );
}
