import { useInfiniteQuery } from '@tanstack/react-query';
import { type AuditFilter, auditQuery } from '@/features/audit/api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { vendor } from '../messages';

export function AuditTable({ filter }: { filter: AuditFilter }) {
  const t = useMessages(vendor);
  const format = useFormat();
  const pick = usePick();
  const query = useInfiniteQuery(auditQuery(filter));
  return (
    <DataTable
      label={t('audit.title')}
      rows={query.data?.pages.flatMap((page) => page.items)}
      rowKey={(event) => event.id}
      error={query.error}
      onRetry={() => void query.refetch()}
      empty={<EmptyState title={t('audit.empty')} />}
      more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
      columns={[
        {
          key: 'when',
          header: t('audit.when'),
          card: 'title',
          width: '160px',
          cell: (event) => <span className="num nowrap">{format.dateTime(event.at)}</span>,
        },
        { key: 'who', header: t('audit.who'), cell: (event) => event.actorName || t('audit.system') },
        { key: 'what', header: t('audit.what'), cell: (event) => pick(event.labelJa, event.labelEn) },
        { key: 'subject', header: t('audit.subject'), cell: (event) => <span className="num">{event.subject}</span> },
      ]}
    />
  );
}
