import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { orderQuery } from '@/features/ordering/api';
import { OrderStateBadge } from '@/features/ordering/components/OrderBadges';
import { OrderBody } from '@/features/ordering/components/OrderBody';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { ApprovalActions } from '../components/ApprovalActions';
import { useRouteId } from '../components/useRouteId';
import { vendor } from '../messages';

export function OrderPage() {
  const t = useMessages(vendor);
  const query = useQuery(orderQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  const order = query.data;
  return (
    <>
      <PageHeader
        title={t('order.title', { number: order.number })}
        badge={<OrderStateBadge state={order.state} />}
        lead={
          <Link to="/companies/$id" params={{ id: order.companyId } as never}>
            {order.companyName}
          </Link>
        }
        crumbs={[{ label: t('nav.approvals'), to: '/' }, { label: order.number }]}
        actions={<ApprovalActions order={order} />}
      />
      <OrderBody order={order} contentTitle={t('order.content')} wayTitle={t('order.way')} />
    </>
  );
}
