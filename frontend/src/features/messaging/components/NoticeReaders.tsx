import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { orgPath } from '@/lib/org-path';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { noticeMessages } from '../messages/notices';
import { type NoticeReader, readersQuery } from '../notices-api';
import classes from './notices.module.css';

const CHOICES = ['all', 'read', 'unread'] as const;
type Choice = (typeof CHOICES)[number];
const READ: Record<Choice, boolean | undefined> = { all: undefined, read: true, unread: false };

/** Who has read a notice, and who has not. */
export function NoticeReaders({ workspaceId, id }: { workspaceId: string; id: string }) {
  const t = useMessages(noticeMessages);
  const format = useFormat();
  const [choice, setChoice] = useState<Choice>('all');
  const query = useInfiniteQuery(readersQuery(workspaceId, id, READ[choice]));
  const total = query.data?.pages[0]?.total;
  return (
    <>
      <search className={classes.toolbar} aria-label={t('readers.filter')}>
        <NativeSelect
          aria-label={t('readers.filter')}
          value={choice}
          data={CHOICES.map((value) => ({ value, label: t(`readers.${value}`) }))}
          onChange={(event) => setChoice(CHOICES.find((one) => one === event.currentTarget.value) ?? 'all')}
        />
        <span className="num" aria-live="polite">
          {typeof total === 'number' ? t('readers.count', { n: format.number(total) }) : ''}
        </span>
      </search>
      <DataTable<NoticeReader>
        label={t('readers.title')}
        rows={query.data?.pages.flatMap((page) => page.items)}
        rowKey={(row) => row.learnerId}
        error={query.error}
        onRetry={() => void query.refetch()}
        stale={query.isPlaceholderData}
        empty={<EmptyState title={t('readers.empty')} />}
        columns={[
          { key: 'name', header: t('readers.person'), card: 'title', cell: (row) => <b>{row.name}</b> },
          { key: 'login', header: t('readers.login'), cell: (row) => <span className="num">{row.loginId}</span> },
          { key: 'department', header: t('readers.department'), cell: (row) => orgPath(row.department) },
          {
            key: 'at',
            header: t('readers.at'),
            cell: (row) =>
              row.readAt ? (
                <span className="num">{format.dateTime(row.readAt)}</span>
              ) : (
                <StateBadge tone="neutral">{t('readers.not')}</StateBadge>
              ),
          },
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
