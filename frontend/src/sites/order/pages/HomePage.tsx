import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { CalendarCard } from '@/features/integration/components/CalendarCard';
import { ContractPages } from '@/features/ordering/components/ContractPages';
import { OrderTable } from '@/features/ordering/components/OrderTable';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
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
      <CalendarCard />
    </>
  );
}

function Contracts() {
  const t = useMessages(order);
  const choose = <Button renderRoot={(props) => <Link to="/libraries" {...props} />}>{t('home.choose')}</Button>;
  return (
    <ContractPages
      title={t('home.contracts')}
      empty={<EmptyState title={t('home.noContracts')} hint={t('home.noContractsHint')} action={choose} />}
    >
      {(contract) => <ContractCard contract={contract} />}
    </ContractPages>
  );
}
