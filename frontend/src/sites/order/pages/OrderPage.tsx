import { Alert, Skeleton } from '@mantine/core';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { orderQuery } from '@/features/ordering/api';
import { OrderStateBadge } from '@/features/ordering/components/OrderBadges';
import { OrderBody } from '@/features/ordering/components/OrderBody';
import type { Order } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { OrderActions } from '../components/OrderActions';
import { order as catalogue } from '../messages';
import { useRouteId } from '../useRouteId';

export function OrderPage() {
  const t = useMessages(catalogue);
  const query = useQuery(orderQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  const order = query.data;
  return (
    <>
      <PageHeader
        title={t('order.title', { number: order.number })}
        badge={<OrderStateBadge state={order.state} />}
        crumbs={[{ label: t('orders.title'), to: '/orders' }, { label: order.number }]}
        actions={<OrderActions order={order} />}
      />
      <Notice order={order} />
      <OrderBody order={order} contentTitle={t('order.content')} wayTitle={t('order.way')} />
    </>
  );
}

function Notice({ order }: { order: Order }) {
  const t = useMessages(catalogue);
  const format = useFormat();
  const me = useSignedIn();
  const { sent } = useSearch({ strict: false }) as { sent?: string };
  if (sent && order.state === 'submitted') {
    return (
      <Alert role="status" color="teal" mb="md" icon={<IconCheck size={18} />}>
        {t('order.sent')}
      </Alert>
    );
  }
  if (order.state === 'provisional') {
    return (
      <Alert role="status" color="yellow" mb="md" icon={<IconInfoCircle size={18} />}>
        {sent ? `${t('order.provisionalSent')} ` : ''}
        {t('order.provisionalNote', {
          date: format.date(order.confirmUntil ?? `${order.startMonth}-10`, { weekday: true }),
        })}
      </Alert>
    );
  }
  if (order.state === 'returned' && order.handInUntil) {
    const closed = me.today > order.handInUntil;
    return (
      <Alert role="status" color={closed ? 'red' : 'yellow'} mb="md" icon={<IconInfoCircle size={18} />}>
        {t(closed ? 'order.returnedClosed' : 'order.returnedUntil', {
          date: format.date(order.handInUntil, { weekday: true }),
        })}
      </Alert>
    );
  }
  if (order.state === 'returned') {
    return (
      <Alert role="status" color="yellow" mb="md" icon={<IconInfoCircle size={18} />}>
        {t('order.returnedFix')}
      </Alert>
    );
  }
  if (order.state !== 'approved') return null;
  return (
    <Alert mb="md" icon={<IconInfoCircle size={18} />}>
      {t('order.finalNote')}
    </Alert>
  );
}
