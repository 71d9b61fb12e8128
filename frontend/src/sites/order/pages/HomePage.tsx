import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { contractsQuery } from '@/features/ordering/api';
import { OrderTable } from '@/features/ordering/components/OrderTable';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { ContractCard } from '../components/ContractCard';
import { order } from '../messages';

export function HomePage() {
  const t = useMessages(order);
  const me = useSignedIn();
  return (
    <>
      <PageHeader title={t('nav.home')} lead={t('home.lead', { company: me.companyName, name: me.name })} />
      <Contracts />
      <Panel title={t('home.openOrders')} flush actions={<Link to="/orders">{t('home.allOrders')}</Link>}>
        <OrderTable
          filter={{ open: true }}
          columns={['number', 'kind', 'library', 'term', 'quantity', 'total', 'state']}
          empty={<EmptyState title={t('home.noOrders')} />}
        />
      </Panel>
    </>
  );
}

function Contracts() {
  const t = useMessages(order);
  const contracts = useQuery(contractsQuery);
  if (contracts.error) {
    return (
      <Panel title={t('home.contracts')}>
        <ErrorState error={contracts.error} onRetry={() => void contracts.refetch()} />
      </Panel>
    );
  }
  if (!contracts.data) return <Skeleton height={200} mb="md" />;
  if (contracts.data.length === 0) {
    return (
      <Panel title={t('home.contracts')}>
        <EmptyState
          title={t('home.noContracts')}
          hint={t('home.noContractsHint')}
          action={<Button renderRoot={(props) => <Link to="/libraries" {...props} />}>{t('home.choose')}</Button>}
        />
      </Panel>
    );
  }
  return contracts.data.map((contract) => <ContractCard key={contract.id} contract={contract} />);
}
