import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Facts } from '@/ui/Panel';
import { ordering } from '../messages';
import type { Order } from '../types';
import { ApprovalDue, Quantity } from './OrderBadges';

export function OrderFacts({ order }: { order: Order }) {
  const t = useMessages(ordering);
  const format = useFormat();
  const pick = usePick();
  const kind = t(`order.kind.${order.kind}`);
  return (
    <Facts
      items={[
        { label: t('order.number'), value: <span className="num nowrap">{order.number}</span> },
        {
          label: t('order.kind'),
          value: order.renewalKind ? format.aside(kind, t(`order.renewal.${order.renewalKind}`)) : kind,
        },
        { label: t('order.company'), value: order.companyName },
        order.contractNumber
          ? { label: t('order.contract'), value: <span className="num nowrap">{order.contractNumber}</span> }
          : undefined,
        { label: t('order.library'), value: pick(order.library.nameJa, order.library.nameEn) },
        {
          label: t('order.term'),
          value: <span className="num">{format.monthRange(order.startMonth, order.endMonth)}</span>,
        },
        {
          label: t(order.kind === 'disk_capacity' ? 'order.disk' : 'order.quantity'),
          value: <Quantity order={order} />,
        },
        order.kind === 'renewal' && order.entitledOn
          ? { label: t('order.entitledOn'), value: <span className="num">{format.date(order.entitledOn)}</span> }
          : undefined,
        order.trainingAdmin
          ? {
              label: t('order.trainingAdmin'),
              value: format.aside(order.trainingAdmin.name, order.trainingAdmin.email),
            }
          : undefined,
        order.submittedAt
          ? { label: t('order.submittedAt'), value: <span className="num">{format.dateTime(order.submittedAt)}</span> }
          : undefined,
        order.state === 'submitted' && { label: t('order.approvalDue'), value: <ApprovalDue order={order} /> },
        order.approvedAt
          ? { label: t('order.approvedAt'), value: <span className="num">{format.dateTime(order.approvedAt)}</span> }
          : undefined,
        order.approvedBy ? { label: t('order.approvedBy'), value: order.approvedBy } : undefined,
        order.note ? { label: t('order.note'), value: order.note } : undefined,
      ]}
    />
  );
}
