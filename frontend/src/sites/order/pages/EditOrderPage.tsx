import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { contractQuery, librariesQuery, orderQuery, startMonthsQuery } from '@/features/ordering/api';
import { ReturnReason } from '@/features/ordering/components/ReturnReason';
import type { Order } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { AdditionForm, type AdditionKind } from '../components/AdditionForm';
import { NewOrderForm } from '../components/NewOrderForm';
import { RenewalForm } from '../components/RenewalForm';
import { order as catalogue } from '../messages';
import { useRouteId } from '../useRouteId';

export function EditOrderPage() {
  const t = useMessages(catalogue);
  const query = useQuery(orderQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  const order = query.data;
  return (
    <>
      <PageHeader
        title={order.state === 'provisional' ? t('order.confirm') : t('form.edit.title')}
        crumbs={[
          { label: t('orders.title'), to: '/orders' },
          { label: order.number, to: `/orders/${order.id}` },
          { label: t('form.edit.title') },
        ]}
      />
      <ReturnReason order={order} />
      {order.kind === 'renewal' && order.contractId ? (
        <EditRenewal order={order} contractId={order.contractId} />
      ) : order.kind !== 'new' && order.kind !== 'renewal' && order.contractId ? (
        <EditAddition order={order} kind={order.kind} contractId={order.contractId} />
      ) : (
        <EditNew order={order} />
      )}
    </>
  );
}

function EditNew({ order }: { order: Order }) {
  const libraries = useQuery(librariesQuery);
  const months = useQuery(startMonthsQuery);
  if (libraries.error) return <ErrorState error={libraries.error} onRetry={() => void libraries.refetch()} />;
  if (!libraries.data || !months.data) return <Skeleton height={420} />;
  return <NewOrderForm libraries={libraries.data} months={months.data} existing={order} />;
}

function EditAddition({ order, kind, contractId }: { order: Order; kind: AdditionKind; contractId: string }) {
  const contract = useQuery(contractQuery(contractId));
  if (contract.error) return <ErrorState error={contract.error} onRetry={() => void contract.refetch()} />;
  if (!contract.data) return <Skeleton height={420} />;
  const terms = contract.data.terms.filter((term) => term.startMonth === order.startMonth);
  return <AdditionForm kind={kind} contract={contract.data} terms={terms} existing={order} />;
}

function EditRenewal({ order, contractId }: { order: Order; contractId: string }) {
  const libraries = useQuery(librariesQuery);
  const contract = useQuery(contractQuery(contractId));
  const error = libraries.error ?? contract.error;
  if (error) return <ErrorState error={error} onRetry={() => void contract.refetch()} />;
  if (!libraries.data || !contract.data?.renewal) return <Skeleton height={420} />;
  return (
    <RenewalForm contract={contract.data} renewal={contract.data.renewal} libraries={libraries.data} existing={order} />
  );
}
