import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '@/api/useMe';
import { MyNoticeList } from '@/features/messaging/components/MyNoticeList';
import { myNotices } from '@/features/messaging/messages/my-notices';
import { myNoticesQuery } from '@/features/messaging/my-notices-api';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { learn } from '../messages';

/** お知らせ: what is published today for whoever looks. */
export function NoticesPage() {
  const t = useMessages(myNotices);
  const words = useMessages(learn);
  const { data, error, refetch } = useQuery(myNoticesQuery(useSignedIn().workspaceId ?? ''));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} crumbs={[{ label: words('nav.home'), to: '/' }]} />
      {data ? (
        <Panel>{data.length > 0 ? <MyNoticeList notices={data} /> : <EmptyState title={t('empty')} />}</Panel>
      ) : (
        <Skeleton height={320} radius="md" />
      )}
    </>
  );
}
