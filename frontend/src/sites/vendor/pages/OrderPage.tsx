import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { orderQuery } from '@/features/ordering/api';
import { OrderStateBadge } from '@/features/ordering/components/OrderBadges';
import { OrderBody } from '@/features/ordering/components/OrderBody';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { ApprovalActions, type Decision } from '../components/ApprovalActions';
import { useRouteId } from '../components/useRouteId';
import { vendor } from '../messages';

export function OrderPage() {
  const id = useRouteId();
  // What was decided is said about this order only.
  return <Detail key={id} id={id} />;
}

function Detail({ id }: { id: string }) {
  const t = useMessages(vendor);
  const [decided, setDecided] = useState<Decision>();
  const query = useQuery(orderQuery(id));
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
        actions={<ApprovalActions order={order} onDone={setDecided} />}
      />
      {decided ? (
        <DoneNote onClose={() => setDecided(undefined)}>
          {t(decided === 'approve' ? 'order.approved' : 'order.returned')} <Link to="/">{t('order.queue')}</Link>
        </DoneNote>
      ) : null}
      <OrderBody order={order} contentTitle={t('order.content')} wayTitle={t('order.way')} />
    </>
  );
}
