import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import type { Column } from '@/ui/table/types';
import { type AuditEvent, auditQuery } from '../api';
import { auditMessages } from '../messages';
import { detailText } from '../model';

export interface AuditListProps {
  workspaceId: string;
  /** Only what was done to this one. */
  subject?: string;
  emptyTitle: string;
}

export function AuditList({ workspaceId, subject, emptyTitle }: AuditListProps) {
  const t = useMessages(auditMessages);
  const columns = useAuditColumns();
  const query = useInfiniteQuery(auditQuery({ workspaceId, subject }));
  const rows = useMemo(
    () => query.data?.pages.flatMap((page) => page.items).filter((event) => !subject || event.subject === subject),
    [query.data, subject],
  );
  return (
    <DataTable<AuditEvent>
      label={t('title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      error={query.error}
      onRetry={() => void query.refetch()}
      empty={<EmptyState title={emptyTitle} />}
      more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
      virtual={subject === undefined}
    />
  );
}

function useAuditColumns(): Column<AuditEvent>[] {
  const t = useMessages(auditMessages);
  const pick = usePick();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'at',
        header: t('at'),
        width: '160px',
        card: 'badge',
        cell: (row) => <span className="num nowrap">{format.dateTime(row.at)}</span>,
      },
      {
        key: 'what',
        header: t('what'),
        card: 'title',
        cell: (row) => <strong>{pick(row.labelJa ?? row.action, row.labelEn)}</strong>,
      },
      { key: 'who', header: t('who'), cell: (row) => row.actorName || t('system') },
      { key: 'details', header: t('details'), cell: (row) => detailText(row) },
    ],
    [t, pick, format],
  );
}
