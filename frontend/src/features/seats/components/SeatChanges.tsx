import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { SeatChange } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import type { Column } from '@/ui/table/types';
import { timelineMessages } from '../messages/timeline';
import { type SeatOwner, seatChangesQuery } from '../timeline-api';

export interface SeatChangesProps {
  owner: SeatOwner;
  /** How the order behind a change is named; by its number alone where its page is not to be seen. */
  order?: (change: SeatChange) => ReactNode;
}

/** The ledger: which IDs were bought for which term, from which day, by which order. */
export function SeatChanges({ owner, order }: SeatChangesProps) {
  const t = useMessages(timelineMessages);
  const query = useInfiniteQuery(seatChangesQuery(owner));
  const columns = useColumns(order);
  return (
    <Panel title={t('ledger.title')} flush>
      <DataTable
        label={t('ledger.title')}
        columns={columns}
        {...paged(query)}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('ledger.none')} />}
      />
    </Panel>
  );
}

function useColumns(order: SeatChangesProps['order']): Column<SeatChange>[] {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'date',
        header: t('ledger.date'),
        card: 'title',
        cell: (row) => <span className="num nowrap">{format.date(row.effectiveOn, { weekday: true })}</span>,
      },
      {
        key: 'kind',
        header: t('ledger.kind'),
        card: 'badge',
        cell: (row) => (
          <StateBadge tone={row.kind === 'additional' ? 'info' : 'neutral'}>
            {t(row.kind === 'additional' ? 'ledger.additional' : 'ledger.initial')}
          </StateBadge>
        ),
      },
      {
        key: 'quantity',
        header: t('ledger.quantity'),
        align: 'right',
        cell: (row) => <span className="num">+{format.number(row.quantity)}</span>,
      },
      {
        key: 'term',
        header: t('ledger.term'),
        cell: (row) => <span className="num nowrap">{format.monthRange(row.startMonth, row.endMonth)}</span>,
      },
      {
        key: 'order',
        header: t('ledger.order'),
        cell: (row) => order?.(row) ?? <span className="num">{row.orderNumber}</span>,
      },
    ],
    [t, format, order],
  );
}
