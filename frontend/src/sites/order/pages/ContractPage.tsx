import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { contractQuery } from '@/features/ordering/api';
import { OrderTable } from '@/features/ordering/components/OrderTable';
import { ordering } from '@/features/ordering/messages';
import { SeatChanges } from '@/features/seats/components/SeatChanges';
import { SeatTimelinePanel } from '@/features/seats/components/SeatTimelinePanel';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { BuyMissing, OrderLink } from '../components/BuyMissing';
import { ContractActions } from '../components/ContractActions';
import { ContractCard } from '../components/ContractCard';
import { OpenOrderNotice } from '../components/OpenOrderNotice';
import { order } from '../messages';
import { useRouteId } from '../useRouteId';

export function ContractPage() {
  const t = useMessages(order);
  const words = useMessages(ordering);
  const query = useQuery(contractQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={320} />;
  return (
    <>
      <PageHeader
        title={t('contract.title')}
        lead={`${words('contract.number')} ${query.data.number}`}
        actions={<ContractActions contract={query.data} />}
        crumbs={[{ label: t('nav.home'), to: '/' }, { label: t('contract.title') }]}
      />
      {query.data.openOrders.map((open) => (
        <OpenOrderNotice key={open.id} open={open} />
      ))}
      <ContractCard contract={query.data} own />
      <SeatTimelinePanel
        owner={{ contractId: query.data.id }}
        action={(term, several) => <BuyMissing contract={query.data} term={term} several={several} />}
      />
      <Panel title={t('contract.orders')} flush>
        <OrderTable
          filter={{ contractId: query.data.id }}
          columns={['number', 'date', 'kind', 'library', 'term', 'quantity', 'total', 'state']}
        />
      </Panel>
      <SeatChanges owner={{ contractId: query.data.id }} order={OrderLink} />
    </>
  );
}
