import { Button, Group, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import type { Column } from '@/ui/table/types';
import { webhookWords } from '../../messages/webhooks';
import {
  deliveriesQuery,
  replay,
  replayFailed,
  type WebhookDelivery,
  type WebhookDeliveryState,
  type WebhookEndpoint,
} from '../../webhook-api';
import { standingOf, TONE_OF_DELIVERY } from '../../webhook-model';

const STATES: WebhookDeliveryState[] = ['queued', 'delivered', 'failed'];
const DAYS_KEPT = 30;

/** What was sent to an endpoint, and sending it again. */
export function DeliveryLog({ one, onNote }: { one: WebhookEndpoint; onNote: (text: string) => void }) {
  const t = useMessages(webhookWords);
  const { today } = useSignedIn();
  const client = useQueryClient();
  const [state, setState] = useState<WebhookDeliveryState>();
  const [asking, setAsking] = useState(false);
  const query = useInfiniteQuery(deliveriesQuery(one.id, state));
  const again = (text: string) => {
    onNote(text);
    return client.invalidateQueries({ queryKey: ['webhook-endpoints', one.id] });
  };
  const single = useMutation({
    mutationFn: (delivery: WebhookDelivery) => replay(one.id, delivery.id),
    onSuccess: () => again(t('replayed')),
  });
  const all = useMutation({
    mutationFn: () => replayFailed(one.id, new Date(Date.parse(today) - DAYS_KEPT * 86_400_000).toISOString()),
    onSuccess: ({ count }) => {
      setAsking(false);
      return again(t('replayedAll', { count }));
    },
  });
  const filter = (
    <Group gap="sm">
      <NativeSelect
        aria-label={t('filter')}
        value={state ?? ''}
        onChange={(event) => setState((event.currentTarget.value || undefined) as WebhookDeliveryState | undefined)}
        data={[{ value: '', label: t('all') }, ...STATES.map((value) => ({ value, label: t(`filter.${value}`) }))]}
      />
      <Button variant="default" disabled={!one.enabled} onClick={() => setAsking(true)}>
        {t('replayAll')}
      </Button>
    </Group>
  );
  return (
    <Panel title={t('log')} actions={filter} flush>
      <ProblemAlert error={single.error} />
      <DataTable<WebhookDelivery>
        {...paged(query)}
        label={t('log')}
        columns={useColumns()}
        rowKey={(row) => row.id}
        filtered={state !== undefined}
        onClearFilter={() => setState(undefined)}
        empty={<EmptyState title={t('logEmpty')} hint={t('logEmptyHint')} />}
        rowAction={(row) =>
          row.state !== 'queued' && one.enabled ? (
            <Button variant="default" size="compact-sm" disabled={single.isPending} onClick={() => single.mutate(row)}>
              {t('replay')}
            </Button>
          ) : null
        }
      />
      <ConfirmDialog
        opened={asking}
        title={t('replayAllTitle')}
        confirmLabel={t('replayAll')}
        pending={all.isPending}
        error={all.error}
        onConfirm={() => all.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('replayAllBody')}
      </ConfirmDialog>
    </Panel>
  );
}

function useColumns(): Column<WebhookDelivery>[] {
  const t = useMessages(webhookWords);
  const words = useLabels(webhookWords);
  const format = useFormat();
  return [
    {
      key: 'when',
      header: t('when'),
      width: '160px',
      cell: (row) => <span className="num nowrap">{format.dateTime(row.createdAt)}</span>,
    },
    { key: 'event', header: t('event'), card: 'title', cell: (row) => words('event', row.eventType) },
    {
      key: 'result',
      header: t('result'),
      card: 'badge',
      cell: (row) => (
        <StateBadge tone={TONE_OF_DELIVERY[standingOf(row)]}>{t(`standing.${standingOf(row)}`)}</StateBadge>
      ),
    },
    {
      key: 'attempts',
      header: t('attempts'),
      cell: (row) => (
        <span className="num">
          {t('attempt', { count: row.attempts })}
          {row.nextAttemptAt && row.fault ? (
            <span className="muted"> {t('next', { date: format.dateTime(row.nextAttemptAt) })}</span>
          ) : null}
        </span>
      ),
    },
    {
      key: 'answer',
      header: t('answer'),
      cell: (row) => (
        <>
          <div>
            {[
              row.responseStatus,
              row.fault && words('fault', row.fault),
              row.durationMs != null && t('duration', { ms: format.number(row.durationMs) }),
            ]
              .filter(Boolean)
              .join(' ・ ')}
          </div>
          {row.responseStart ? (
            <div className="muted" style={{ overflowWrap: 'anywhere', maxWidth: 420 }}>
              {row.responseStart}
            </div>
          ) : null}
        </>
      ),
    },
  ];
}
