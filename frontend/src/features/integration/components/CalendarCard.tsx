import '@/ui/theme/styles.forms';
import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { CopyButton } from '@/ui/CopyButton';
import { DoneNote } from '@/ui/DoneNote';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { type CalendarFeed, feedsQuery, makeFeed, revokeFeed } from '../api';
import { calendarWords } from '../messages';

/** The contract's dates in one's own calendar: an address is made, shown once, and revoked here. */
export function CalendarCard() {
  return useMay('calendar_feeds.manage') ? <Card /> : null;
}

function Card() {
  const t = useMessages(calendarWords);
  const client = useQueryClient();
  const [label, setLabel] = useState('');
  const again = () => client.invalidateQueries({ queryKey: ['calendar-feeds'] });
  const make = useMutation({
    mutationFn: () => makeFeed(label),
    onSuccess: async () => {
      setLabel('');
      await again();
    },
  });
  return (
    <Panel title={t('title')}>
      <Stack gap="sm">
        <p className="muted" style={{ margin: 0 }}>
          {t('lead')}
        </p>
        <ProblemAlert error={make.error} />
        {make.data ? <Address url={make.data.url} /> : null}
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('label')}
            placeholder={t('labelHint')}
            maxLength={80}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
            style={{ flex: '1 1 220px', maxWidth: 360 }}
          />
          <Button
            variant="default"
            leftSection={<IconCalendarPlus size={16} aria-hidden="true" />}
            loading={make.isPending}
            onClick={() => make.mutate()}
          >
            {t('make')}
          </Button>
        </Group>
        <Feeds onRevoked={again} />
        <Link to="/webhooks">{t('webhooks')}</Link>
      </Stack>
    </Panel>
  );
}

function Address({ url }: { url: string }) {
  const t = useMessages(calendarWords);
  return (
    <Alert color="yellow" role="status" title={t('address')}>
      <Stack gap="xs">
        <code style={{ overflowWrap: 'anywhere' }}>{url}</code>
        <Group gap="sm">
          <CopyButton value={url} />
          <a href={url.replace(/^https?:/, 'webcal:')}>{t('open')}</a>
        </Group>
        <span>{t('once')}</span>
      </Stack>
    </Alert>
  );
}

function Feeds({ onRevoked }: { onRevoked: () => Promise<void> }) {
  const t = useMessages(calendarWords);
  const format = useFormat();
  const query = useQuery(feedsQuery);
  const [asked, setAsked] = useState<CalendarFeed>();
  const revoke = useMutation({
    mutationFn: (feed: CalendarFeed) => revokeFeed(feed.id),
    onSuccess: async () => {
      setAsked(undefined);
      await onRevoked();
    },
  });
  const nameOf = (feed?: CalendarFeed) => feed?.label || t('unnamed');
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data || (query.data.length === 0 && !revoke.isSuccess)) return null;
  return (
    <section aria-label={t('list')}>
      {revoke.isSuccess ? <DoneNote onClose={() => revoke.reset()}>{t('revoked')}</DoneNote> : null}
      <Stack gap="xs">
        {query.data.map((feed) => (
          <Group key={feed.id} justify="space-between" wrap="nowrap">
            <div>
              <div>{nameOf(feed)}</div>
              <div className="muted">{t('made', { date: format.dateTime(feed.createdAt), name: feed.createdBy })}</div>
            </div>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${t('revoke')} ${nameOf(feed)}`}
              onClick={() => setAsked(feed)}
            >
              {t('revoke')}
            </Button>
          </Group>
        ))}
      </Stack>
      <ConfirmDialog
        opened={asked !== undefined}
        title={t('revokeTitle')}
        confirmLabel={t('revoke')}
        danger
        pending={revoke.isPending}
        error={revoke.error}
        onConfirm={() => asked && revoke.mutate(asked)}
        onClose={() => setAsked(undefined)}
      >
        {t('revokeBody', { label: nameOf(asked) })}
      </ConfirmDialog>
    </section>
  );
}
