import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isApiError } from '@/api/problem';
import { useSignedIn } from '@/api/useMe';
import { NoticeText } from '@/features/messaging/components/NoticeText';
import classes from '@/features/messaging/components/notices.module.css';
import { myNotices } from '@/features/messaging/messages/my-notices';
import { myNoticeQuery, myNoticesKey } from '@/features/messaging/my-notices-api';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { learn } from '../messages';

/** One notice; whoever opens it has read it. */
export function NoticePage() {
  const { noticeId } = useParams({ strict: false }) as { noticeId: string };
  const ws = useSignedIn().workspaceId ?? '';
  const t = useMessages(myNotices);
  const words = useMessages(learn);
  const format = useFormat();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(myNoticeQuery(ws, noticeId));
  const opened = data?.id;
  useEffect(() => {
    if (!opened) return;
    // The list and the menu's figure know of it from now on.
    for (const part of ['list', 'summary']) void client.invalidateQueries({ queryKey: [...myNoticesKey(ws), part] });
  }, [opened, client, ws]);
  const back = <Link to="/notices">{t('back')}</Link>;
  if (isApiError(error) && error.status === 404) {
    return <EmptyState title={t('gone')} hint={t('goneHint')} action={back} />;
  }
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={320} radius="md" />;
  const { title, text, important, from, until } = data;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: words('nav.home'), to: '/' },
          { label: t('title'), to: '/notices' },
        ]}
      />
      <Panel>
        <p className={classes.facts}>
          {important ? <StateBadge tone="danger">{t('important')}</StateBadge> : null}
          <span className="num">{t('period', { from: format.date(from), until: format.date(until) })}</span>
        </p>
        <NoticeText text={text} />
      </Panel>
      {back}
    </>
  );
}
