import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PriceBookPatch } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useProblemText } from '@/i18n/problems';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { DataTable } from '@/ui/table/DataTable';
import { ordering } from '../../messages';
import { prices } from '../../messages/prices';
import { previewQuery } from '../../price-book-api';
import type { PreviewRow } from '../../price-book-model';
import { OrderStateBadge } from '../OrderBadges';

/** Every open order as it stands beside what the book would make of it, priced by the server's own code. */
export function BookPreview({ id, body, unsaved }: { id: string; body: PriceBookPatch; unsaved: boolean }) {
  const t = useMessages(prices);
  const words = useMessages(ordering);
  const format = useFormat();
  const query = useInfiniteQuery(previewQuery(id, body));
  const money = (yen?: number | null) => (yen === undefined || yen === null ? undefined : format.money(yen));
  if (query.error && !query.data) return <ProblemAlert error={query.error} />;
  return (
    <Panel title={t('preview.title')} flush>
      <p className="muted" style={{ margin: 0, padding: '10px 16px' }}>
        {t('preview.lead')} {t('preview.keeps.hint')} {unsaved ? t('preview.unsaved') : null}
      </p>
      <DataTable<PreviewRow>
        label={t('preview.title')}
        rows={query.data?.pages.flatMap((page) => page.items)}
        rowKey={(row) => row.order.id}
        stale={query.isFetching && !query.isFetchingNextPage}
        more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        empty={<EmptyState title={t('preview.empty')} />}
        columns={[
          {
            key: 'number',
            header: t('preview.number'),
            card: 'title',
            cell: (row) => (
              <Link to="/orders/$id" params={{ id: row.order.id } as never} className="num nowrap">
                {row.order.number}
              </Link>
            ),
          },
          { key: 'company', header: t('preview.company'), cell: (row) => row.order.companyName },
          { key: 'kind', header: t('preview.kind'), cell: (row) => words(`order.kind.${row.order.kind}`) },
          {
            key: 'state',
            header: t('preview.state'),
            card: 'badge',
            cell: (row) => <OrderStateBadge state={row.order.state} />,
          },
          {
            key: 'quantity',
            header: t('preview.quantity'),
            align: 'right',
            cell: (row) => (
              <span className="num nowrap">
                {row.quantity ? format.number(row.quantity) : '—'}
                {row.estimated ? <span className="muted">{format.aside('', t('preview.estimated'))}</span> : null}
              </span>
            ),
          },
          { key: 'now', header: t('preview.now'), align: 'right', cell: (row) => money(row.totalNow) ?? '—' },
          { key: 'next', header: t('preview.next'), align: 'right', cell: (row) => <Next row={row} /> },
          {
            key: 'difference',
            header: t('preview.difference'),
            align: 'right',
            cell: (row) => (
              <span className="num nowrap">
                {row.difference
                  ? `${row.difference > 0 ? '+' : ''}${money(row.difference)}`
                  : (money(row.difference) ?? '—')}{' '}
                {row.keepsPrice ? <StateBadge>{t('preview.keeps')}</StateBadge> : null}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Next({ row }: { row: PreviewRow }) {
  const t = useMessages(prices);
  const format = useFormat();
  const text = useProblemText();
  if (row.totalNext !== undefined && row.totalNext !== null) return format.money(row.totalNext);
  return <span className="muted">{row.reasonCode ? text(row.reasonCode, t('preview.none')) : t('preview.none')}</span>;
}
