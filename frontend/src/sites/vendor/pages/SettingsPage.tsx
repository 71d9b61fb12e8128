import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PolicyForm } from '@/features/ordering/components/PolicyForm';
import { policyMessages } from '@/features/ordering/messages/policy';
import { policyQuery, purgesQuery } from '@/features/ordering/policy-api';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { DataTable } from '@/ui/table/DataTable';

/** The vendor's policy values, and what was purged by them. */
export function SettingsPage() {
  const t = useMessages(policyMessages);
  const { data, error, refetch } = useQuery(policyQuery);
  const [note, setNote] = useState<string | undefined>();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <p className="muted">{t('bound')}</p>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <PolicyForm key={data.revision} policy={data} onDone={setNote} /> : <Skeleton height={640} radius="md" />}
      <div style={{ marginTop: 24 }}>
        <Purges />
      </div>
    </>
  );
}

function Purges() {
  const t = useMessages(policyMessages);
  const format = useFormat();
  const query = useQuery(purgesQuery);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);
  return (
    <Panel title={t('purges')} flush>
      <DataTable
        label={t('purges')}
        rows={query.data?.items}
        rowKey={(purge) => purge.contractId}
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={<EmptyState title={t('purgesEmpty')} hint={t('purgesLead')} />}
        columns={[
          { key: 'contract', header: t('contract'), card: 'title', cell: (purge) => purge.contractNumber },
          { key: 'company', header: t('company'), cell: (purge) => purge.companyName },
          {
            key: 'finished',
            header: t('finished'),
            cell: (purge) => <span className="num">{purge.finishedAt ? format.dateTime(purge.finishedAt) : ''}</span>,
          },
          {
            key: 'rule',
            header: t('rule'),
            cell: (purge) =>
              t('ruleText', { ended: format.date(purge.rule.endedOn), days: String(purge.rule.retentionDays) }),
          },
          { key: 'people', header: t('people'), cell: (purge) => format.number(purge.counts.learners ?? 0) },
          { key: 'rows', header: t('rows'), cell: (purge) => format.number(sum(purge.counts)) },
        ]}
      />
    </Panel>
  );
}
