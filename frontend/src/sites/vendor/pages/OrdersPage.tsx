import { useNavigate, useSearch } from '@tanstack/react-router';
import { OrderFilters, type OrderSearch } from '@/features/ordering/components/OrderFilters';
import { OrderTable } from '@/features/ordering/components/OrderTable';
import { ordering } from '@/features/ordering/messages';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { vendor } from '../messages';

export function OrdersPage() {
  const t = useMessages(vendor);
  const words = useMessages(ordering);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as OrderSearch;
  const change = (next: OrderSearch, typed: boolean) =>
    void navigate({ to: '/orders', search: next, replace: typed } as never);
  return (
    <>
      <PageHeader title={t('orders.title')} />
      <Panel flush>
        <OrderFilters withCompany search={search} onChange={change} />
        <OrderTable
          filter={search}
          columns={['number', 'date', 'company', 'kind', 'library', 'term', 'quantity', 'total', 'state']}
          filtered={Boolean(search.q || search.state || search.kind)}
          onClearFilter={() => change({}, false)}
          empty={<EmptyState title={words('order.list.empty')} />}
        />
      </Panel>
    </>
  );
}
