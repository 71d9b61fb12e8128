import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { webhookWords } from '../../messages/webhooks';
import { addWebhook, webhooksQuery } from '../../webhook-api';
import { stateOf, TONE_OF_STATE } from '../../webhook-model';
import { EndpointDialog } from './EndpointDialog';
import { SecretNote } from './SecretNote';

/** Where events go; each leads to its settings and its log. */
export function WebhooksView() {
  const t = useMessages(webhookWords);
  const { site } = useSignedIn();
  const client = useQueryClient();
  const query = useQuery(webhooksQuery);
  const { state } = useLocation() as { state: { removed?: boolean } };
  const [gone, setGone] = useState(state.removed ?? false);
  const [adding, setAdding] = useState(false);
  const add = useMutation({
    mutationFn: addWebhook,
    onSuccess: async () => {
      setAdding(false);
      setGone(false);
      await client.invalidateQueries({ queryKey: ['webhook-endpoints'] });
    },
  });
  const open = () => {
    add.reset();
    setAdding(true);
  };
  const button = (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={open}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t(site === 'admin' ? 'leadAdmin' : 'lead')} actions={button} />
      {gone ? <DoneNote onClose={() => setGone(false)}>{t('removed')}</DoneNote> : null}
      {add.data ? <SecretNote secret={add.data.secret} /> : null}
      <Panel flush>
        <DataTable
          label={t('list')}
          rows={query.data}
          rowKey={(one) => one.id}
          error={query.error}
          onRetry={() => void query.refetch()}
          empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
          columns={[
            {
              key: 'url',
              header: t('url'),
              card: 'title',
              cell: (one) => (
                <Link to="/webhooks/$id" params={{ id: one.id } as never} style={{ overflowWrap: 'anywhere' }}>
                  {one.url}
                </Link>
              ),
            },
            { key: 'description', header: t('description'), cell: (one) => one.description },
            { key: 'events', header: t('events'), cell: (one) => t('count', { count: one.eventTypes.length }) },
            {
              key: 'state',
              header: t('state'),
              card: 'badge',
              cell: (one) => <StateBadge tone={TONE_OF_STATE[stateOf(one)]}>{t(`state.${stateOf(one)}`)}</StateBadge>,
            },
          ]}
        />
      </Panel>
      <p className="muted">
        <a href="/api/docs/">{t('docs')}</a>
      </p>
      {adding ? (
        <EndpointDialog
          pending={add.isPending}
          error={add.error}
          onSave={(draft) => add.mutate(draft)}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
