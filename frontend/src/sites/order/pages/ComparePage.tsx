import { Button, Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ownContractsQuery, startMonthsQuery } from '@/features/ordering/api';
import { comparisonQuery } from '@/features/ordering/compare-api';
import { comparisonOf, type Wish } from '@/features/ordering/compare-model';
import { CostPanel } from '@/features/ordering/components/compare/CostPanel';
import { PlanTable } from '@/features/ordering/components/compare/PlanTable';
import { compare } from '@/features/ordering/messages/compare';
import { currentTerm } from '@/features/ordering/model';
import type { Contract, StartMonth } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import type { CompareSearch } from '../compareSearch';
import { CompareConditions } from '../components/CompareConditions';
import { OrderThis } from '../components/OrderThis';

export function ComparePage() {
  const t = useMessages(compare);
  const c = useMessages(common);
  const contracts = useQuery(ownContractsQuery);
  const months = useQuery(startMonthsQuery);
  const error = contracts.error ?? months.error;
  const retry = () => {
    void contracts.refetch();
    void months.refetch();
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            {c('action.print')}
          </Button>
        }
      />
      {error ? <ErrorState error={error} onRetry={retry} /> : null}
      {!error && !(contracts.data && months.data) ? <Skeleton height={420} /> : null}
      {contracts.data && months.data ? <Compared contracts={contracts.data} months={months.data} /> : null}
    </>
  );
}

const bought = (contract?: Contract) => (contract ? currentTerm(contract)?.purchased : undefined);

function Compared({ contracts, months }: { contracts: Contract[]; months: StartMonth[] }) {
  const t = useMessages(compare);
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as CompareSearch;
  const renewable = contracts.filter((contract) => contract.renewal);
  const contract = search.contract ?? (search.month ? undefined : renewable[0]?.id);
  const wish: Wish = {
    contract,
    month: contract ? undefined : (search.month ?? months[0]?.month),
    // Who renews begins with as many as there are now.
    quantity: search.quantity ?? String(bought(renewable.find((one) => one.id === contract)) ?? ''),
    later: search.laterQuantity !== undefined,
    laterQuantity: search.laterQuantity === '0' ? '' : (search.laterQuantity ?? ''),
    laterMonth: search.laterMonth ?? '',
  };
  const [request] = useDebouncedValue(comparisonOf(wish), 250);
  const query = useQuery(comparisonQuery(request));
  const change = (next: Wish) =>
    void navigate({
      to: '/compare',
      search: {
        contract: next.contract,
        month: next.month,
        quantity: next.quantity,
        laterQuantity: next.later ? next.laterQuantity || '0' : undefined,
        laterMonth: next.later ? next.laterMonth || undefined : undefined,
      },
      replace: true,
    } as never);
  const wanted = request ? request.quantity + (request.laterQuantity ?? 0) : undefined;
  return (
    <>
      <CompareConditions wish={wish} contracts={renewable} months={months} onChange={change} />
      {!request ? (
        <Panel>
          <p className="muted" style={{ margin: 0 }}>
            {t('wait')}
          </p>
        </Panel>
      ) : null}
      <ProblemAlert error={query.error} />
      {request && query.isPending ? <Skeleton height={320} /> : null}
      {request && query.data && !query.error ? (
        <>
          <Panel title={t('result', { from: format.month(query.data.startMonth) })} flush>
            <PlanTable
              comparison={query.data}
              stale={query.isPlaceholderData}
              actions={(option) => <OrderThis option={option} contract={contract} month={query.data.startMonth} />}
            />
            <p className="muted" style={{ margin: 0, padding: '10px 16px' }}>
              {t('note')}
            </p>
          </Panel>
          <CostPanel comparison={query.data} wanted={wanted} />
        </>
      ) : null}
    </>
  );
}
