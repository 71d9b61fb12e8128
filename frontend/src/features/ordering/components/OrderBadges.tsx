import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { ordering } from '../messages';
import { orderTone, termTone } from '../model';
import type { Order, OrderState, TermState } from '../types';

export function OrderStateBadge({ state }: { state: OrderState }) {
  const t = useMessages(ordering);
  return <StateBadge tone={orderTone(state)}>{t(`order.state.${state}`)}</StateBadge>;
}

export function TermStateBadge({ state }: { state: TermState }) {
  const t = useMessages(ordering);
  return <StateBadge tone={termTone(state)}>{t(`term.state.${state}`)}</StateBadge>;
}

/** The day an approval is due, with the mark when it is late. */
export function ApprovalDue({ order }: { order: Order }) {
  const t = useMessages(ordering);
  const format = useFormat();
  if (!order.approvalDueOn) return <span className="muted">—</span>;
  return (
    <span className="num nowrap">
      {format.date(order.approvalDueOn, { weekday: true })}{' '}
      {order.overdue ? <StateBadge tone="danger">{t('order.overdue')}</StateBadge> : null}
    </span>
  );
}

/** 250 名, or that it is open, with the estimate when there is one. */
export function Quantity({ order }: { order: Order }) {
  const t = useMessages(ordering);
  const format = useFormat();
  if (order.quantity && order.kind === 'disk_capacity') {
    return <span className="num">{t('order.gib', { count: format.number(order.quantity) })}</span>;
  }
  if (order.quantity) return <span className="num">{t('order.people', { count: format.number(order.quantity) })}</span>;
  if (order.estimatedQuantity) {
    return <span className="num">{t('order.estimated', { count: format.number(order.estimatedQuantity) })}</span>;
  }
  return <span>{t('order.undetermined')}</span>;
}
