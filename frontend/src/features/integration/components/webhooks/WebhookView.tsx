import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { ErrorState } from '@/ui/states/ErrorState';
import { webhookWords } from '../../messages/webhooks';
import { type WebhookEndpoint, webhookQuery } from '../../webhook-api';
import { stateOf, TONE_OF_STATE } from '../../webhook-model';
import { DeliveryLog } from './DeliveryLog';
import { EndpointActions } from './EndpointActions';
import { SecretNote } from './SecretNote';

/** One endpoint: its settings, what can be done with it, and its log. */
export function WebhookView({ id }: { id: string }) {
  const t = useMessages(webhookWords);
  const query = useQuery(webhookQuery(id));
  const [note, setNote] = useState<string>();
  const [secret, setSecret] = useState<string>();
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const one = query.data;
  if (!one) return <Skeleton height={320} />;
  const state = stateOf(one);
  return (
    <>
      <PageHeader
        title={one.description || t('title')}
        crumbs={[{ label: t('title'), to: '/webhooks' }]}
        badge={<StateBadge tone={TONE_OF_STATE[state]}>{t(`state.${state}`)}</StateBadge>}
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      {secret ? <SecretNote secret={secret} rotated /> : null}
      {one.stopped ? (
        <Alert color="red" role="status" mb="md">
          {t('stoppedNote')}
        </Alert>
      ) : null}
      <Panel title={t('list')}>
        <EndpointFacts one={one} />
        <EndpointActions one={one} onNote={setNote} onSecret={setSecret} />
      </Panel>
      <DeliveryLog one={one} onNote={setNote} />
    </>
  );
}

function EndpointFacts({ one }: { one: WebhookEndpoint }) {
  const t = useMessages(webhookWords);
  const words = useLabels(webhookWords);
  const format = useFormat();
  return (
    <Facts
      items={[
        { label: t('url'), value: <span style={{ overflowWrap: 'anywhere' }}>{one.url}</span> },
        { label: t('events'), value: one.eventTypes.map((name) => words('event', name)).join('、') },
        { label: t('created'), value: t('createdBy', { date: format.dateTime(one.createdAt), name: one.createdBy }) },
        one.oldSecretUntil ? { label: t('oldUntil'), value: format.dateTime(one.oldSecretUntil) } : undefined,
        one.failingSince
          ? { label: t('failingSince'), value: t('since', { date: format.dateTime(one.failingSince) }) }
          : undefined,
      ]}
    />
  );
}
