import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ownContractsQuery } from '@/features/ordering/api';
import { OrderFilters, type OrderSearch } from '@/features/ordering/components/OrderFilters';
import { OrderTable } from '@/features/ordering/components/OrderTable';
import { ordering } from '@/features/ordering/messages';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { order } from '../messages';

export function OrdersPage() {
  const t = useMessages(order);
  const words = useMessages(ordering);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as OrderSearch;
  const contracts = useQuery(ownContractsQuery);
  const change = (next: OrderSearch, typed: boolean) =>
    void navigate({ to: '/orders', search: next, replace: typed } as never);
  return (
    <>
      <PageHeader
        title={t('orders.title')}
        actions={<Button renderRoot={(props) => <Link to="/new-order" {...props} />}>{t('nav.new')}</Button>}
      />
      <Panel flush>
        <OrderFilters search={search} contracts={contracts.data} onChange={change} />
        <OrderTable
          filter={search}
          columns={['number', 'date', 'kind', 'contract', 'library', 'term', 'quantity', 'total', 'state']}
          filtered={Boolean(search.q || search.state || search.kind || search.contractId)}
          onClearFilter={() => change({}, false)}
          empty={
            <EmptyState
              title={words('order.list.empty')}
              action={<Button renderRoot={(props) => <Link to="/libraries" {...props} />}>{t('home.choose')}</Button>}
            />
          }
        />
      </Panel>
    </>
  );
}
