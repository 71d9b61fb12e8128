import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Translate, useMessages, usePick } from '@/i18n/catalogue';
import { type Format, useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import type { Column } from '@/ui/table/types';
import { type OrderFilter, ordersQuery } from '../api';
import { ordering } from '../messages';
import type { ja } from '../messages/ja';
import type { Order } from '../types';
import { ApprovalDue, OrderStateBadge, Quantity } from './OrderBadges';

export type OrderColumn =
  | 'number'
  | 'company'
  | 'kind'
  | 'contract'
  | 'library'
  | 'term'
  | 'quantity'
  | 'total'
  | 'due'
  | 'state'
  | 'date';

export interface OrderTableProps {
  filter: OrderFilter;
  columns: OrderColumn[];
  filtered?: boolean;
  onClearFilter?: () => void;
  empty?: ReactNode;
  rowAction?: (order: Order) => ReactNode;
}

export function OrderTable({ filter, columns, ...rest }: OrderTableProps) {
  const t = useMessages(ordering);
  const format = useFormat();
  const pick = usePick();
  const query = useInfiniteQuery(ordersQuery(filter));
  const known = columnsOf(t, format, pick);
  return (
    <DataTable
      label={t('order.number')}
      columns={columns.map((name) => known[name])}
      {...paged(query)}
      rowKey={(order) => order.id}
      {...rest}
    />
  );
}

function columnsOf(
  t: Translate<keyof typeof ja>,
  format: Format,
  pick: (ja: string, en?: string | null) => string,
): Record<OrderColumn, Column<Order>> {
  return {
    number: {
      key: 'number',
      header: t('order.number'),
      card: 'title',
      cell: (order) => (
        <Link to="/orders/$id" params={{ id: order.id } as never} className="num nowrap">
          {order.number}
        </Link>
      ),
    },
    company: { key: 'company', header: t('order.company'), cell: (order) => order.companyName },
    kind: { key: 'kind', header: t('order.kind'), cell: (order) => t(`order.kind.${order.kind}`) },
    contract: {
      key: 'contract',
      header: t('order.contract'),
      cell: (order) => <span className="num nowrap">{order.contractNumber ?? '—'}</span>,
    },
    library: {
      key: 'library',
      header: t('order.library'),
      cell: (order) => pick(order.library.nameJa, order.library.nameEn),
    },
    term: {
      key: 'term',
      header: t('order.term'),
      cell: (order) => <span className="num nowrap">{format.monthRange(order.startMonth, order.endMonth)}</span>,
    },
    quantity: {
      key: 'quantity',
      header: t('order.quantity'),
      align: 'right',
      cell: (order) => <Quantity order={order} />,
    },
    total: {
      key: 'total',
      header: t('order.total'),
      align: 'right',
      cell: (order) => (order.price ? format.money(order.price.total) : '—'),
    },
    due: { key: 'due', header: t('order.approvalDue'), cell: (order) => <ApprovalDue order={order} /> },
    state: {
      key: 'state',
      header: t('order.state'),
      card: 'badge',
      cell: (order) => <OrderStateBadge state={order.state} />,
    },
    date: {
      key: 'date',
      header: t('order.createdAt'),
      cell: (order) => <span className="num nowrap">{format.dateTime(order.submittedAt ?? order.createdAt)}</span>,
    },
  };
}
