import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { noticeMessages } from '../messages/notices';
import { type NoticeLine, type NoticeState, noticesQuery } from '../notices-api';
import { useTargetNames } from './useTargetNames';

export interface NoticeListProps {
  workspaceId: string;
  state: NoticeState;
  canEdit: boolean;
}

/** The notices of one state, the latest first day first. */
export function NoticeList({ workspaceId, state, canEdit }: NoticeListProps) {
  const t = useMessages(noticeMessages);
  const format = useFormat();
  const names = useTargetNames();
  const query = useInfiniteQuery(noticesQuery(workspaceId, state));
  return (
    <>
      <DataTable<NoticeLine>
        label={t('list')}
        rows={query.data?.pages.flatMap((page) => page.items)}
        rowKey={(row) => row.id}
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={<EmptyState title={t(`empty.${state}`)} hint={canEdit ? t('emptyHint') : undefined} />}
        columns={[
          {
            key: 'title',
            header: t('column.title'),
            card: 'title',
            cell: (row) => (
              <>
                <Link to="/notices/$noticeId" params={{ noticeId: row.id } as never} style={{ fontWeight: 600 }}>
                  {row.title}
                </Link>{' '}
                {row.important ? <StateBadge tone="danger">{t('important')}</StateBadge> : null}
              </>
            ),
          },
          { key: 'targets', header: t('column.targets'), cell: (row) => names.short(row.targets) },
          {
            key: 'period',
            header: t('column.period'),
            cell: (row) => (
              <span className="num">{t('period', { from: format.date(row.from), until: format.date(row.until) })}</span>
            ),
          },
          { key: 'author', header: t('column.author'), cell: (row) => row.authorName },
        ]}
      />
      {query.hasNextPage ? (
        <Button variant="default" m="md" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}
