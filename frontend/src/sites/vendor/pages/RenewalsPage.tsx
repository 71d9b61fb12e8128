import { Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { OrderStateBadge } from '@/features/ordering/components/OrderBadges';
import classes from '@/features/ordering/components/ordering.module.css';
import { type DueRenewal, dueRenewalsQuery } from '@/features/ordering/customers-api';
import type { OrderState } from '@/features/ordering/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { customerMessages } from '../messages/customers';

/** Days that make a deadline pressing: those of the last reminders. */
const PRESSING = 14;

/** Sales' work: renewals that can be ordered and have not been, the nearest deadline first. */
export function RenewalsPage() {
  const t = useMessages(customerMessages);
  const format = useFormat();
  const pick = usePick();
  const navigate = useNavigate();
  const { all = false } = useSearch({ strict: false }) as { all?: boolean };
  const query = useInfiniteQuery(dueRenewalsQuery(all));
  return (
    <>
      <PageHeader title={t('renewals.title')} lead={t('renewals.lead')} />
      <Panel flush>
        <div className={classes.filters}>
          <Checkbox
            label={t('renewals.all')}
            checked={all}
            onChange={(event) =>
              void navigate({ to: '/renewals', search: { all: event.currentTarget.checked || undefined } } as never)
            }
          />
        </div>
        <DataTable<DueRenewal>
          label={t('renewals.title')}
          rows={query.data?.pages.flatMap((page) => page.items)}
          rowKey={(due) => due.contractId}
          error={query.error}
          onRetry={() => void query.refetch()}
          stale={query.isPlaceholderData}
          empty={<EmptyState title={t('renewals.empty')} />}
          more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          columns={[
            {
              key: 'company',
              header: t('renewals.company'),
              card: 'title',
              cell: (due) => (
                <Link to="/companies/$id" params={{ id: due.companyId } as never}>
                  {due.companyName}
                </Link>
              ),
            },
            {
              key: 'left',
              header: t('renewals.left'),
              card: 'badge',
              cell: (due) => (
                <StateBadge tone={due.daysLeft <= PRESSING ? 'danger' : 'info'}>
                  {due.daysLeft === 0 ? t('renewals.today') : t('renewals.days', { count: due.daysLeft })}
                </StateBadge>
              ),
            },
            {
              key: 'deadline',
              header: t('renewals.deadline'),
              cell: (due) => <span className="num nowrap">{format.date(due.lastDayOn, { weekday: true })}</span>,
            },
            {
              key: 'contract',
              header: t('renewals.contract'),
              cell: (due) => <span className="num">{due.contractNumber}</span>,
            },
            {
              key: 'library',
              header: t('renewals.library'),
              cell: (due) => pick(due.library.nameJa, due.library.nameEn),
            },
            {
              key: 'end',
              header: t('renewals.end'),
              cell: (due) => <span className="num">{format.month(due.endMonth)}</span>,
            },
            {
              key: 'seats',
              header: t('renewals.seats'),
              align: 'right',
              cell: (due) => <span className="num">{format.number(due.purchased)}</span>,
            },
            { key: 'order', header: t('renewals.order'), cell: (due) => <RenewalOrder due={due} /> },
          ]}
        />
      </Panel>
    </>
  );
}

function RenewalOrder({ due }: { due: DueRenewal }) {
  const t = useMessages(customerMessages);
  if (!due.orderId) return <span className="muted">{t('renewals.none')}</span>;
  return (
    <Link to="/orders/$id" params={{ id: due.orderId } as never}>
      <span className="num">{due.orderNumber}</span> <OrderStateBadge state={due.orderState as OrderState} />
    </Link>
  );
}
