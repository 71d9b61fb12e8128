import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import classes from '@/features/ordering/components/ordering.module.css';
import {
  CUSTOMER_STATES,
  type CustomerFilter,
  type CustomerState,
  customersQuery,
} from '@/features/ordering/customers-api';
import { ordering } from '@/features/ordering/messages';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { SearchBox } from '@/ui/form/SearchBox';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import { CustomerStates } from '../components/CustomerStates';
import { vendor } from '../messages';
import { customerMessages } from '../messages/customers';

/** Every customer with where it stands. */
export function CompaniesPage() {
  const t = useMessages(vendor);
  const own = useMessages(customerMessages);
  const words = useMessages(ordering);
  const format = useFormat();
  const navigate = useNavigate();
  const filter = useSearch({ strict: false }) as CustomerFilter;
  const query = useInfiniteQuery(customersQuery(filter));
  const change = (next: CustomerFilter, replace = false) =>
    void navigate({ to: '/companies', search: next, replace } as never);
  return (
    <>
      <PageHeader title={t('companies.title')} />
      <Panel flush>
        <div className={classes.filters}>
          <SearchBox
            value={filter.q ?? ''}
            label={own('list.search')}
            onChange={(q) => change({ ...filter, q: q || undefined }, true)}
          />
          <NativeSelect
            aria-label={own('list.state')}
            value={filter.state ?? ''}
            onChange={(event) =>
              change({ ...filter, state: (event.currentTarget.value || undefined) as CustomerState | undefined })
            }
            data={[
              { value: '', label: own('list.allStates') },
              ...CUSTOMER_STATES.map((state) => ({ value: state, label: own(`state.${state}`) })),
            ]}
          />
        </div>
        <DataTable
          label={t('companies.title')}
          {...paged(query)}
          rowKey={(customer) => customer.company.id}
          filtered={Boolean(filter.q || filter.state)}
          onClearFilter={() => change({})}
          empty={<EmptyState title={t('companies.empty')} />}
          columns={[
            {
              key: 'name',
              header: words('company.name'),
              card: 'title',
              cell: ({ company }) => (
                <Link to="/companies/$id" params={{ id: company.id } as never}>
                  {company.name}
                </Link>
              ),
            },
            {
              key: 'code',
              header: words('company.code'),
              cell: ({ company }) => <span className="num">{company.code}</span>,
            },
            {
              key: 'state',
              header: own('list.state'),
              card: 'badge',
              cell: (customer) => <CustomerStates states={customer.states} />,
            },
            {
              key: 'seats',
              header: own('list.seats'),
              align: 'right',
              cell: (customer) =>
                customer.purchased > 0 ? (
                  <span className="num">
                    {format.number(customer.assigned)} / {format.number(customer.purchased)}
                  </span>
                ) : (
                  '—'
                ),
            },
            {
              key: 'deadline',
              header: own('list.deadline'),
              cell: (customer) => (
                <span className="num">{customer.nextDeadlineOn ? format.date(customer.nextDeadlineOn) : '—'}</span>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
}
