import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '@/api/useMe';
import { companyQuery, contractsQuery } from '@/features/ordering/api';
import { ContractTerms } from '@/features/ordering/components/ContractTerms';
import { OrderTable } from '@/features/ordering/components/OrderTable';
import { RenewalDates } from '@/features/ordering/components/RenewalStatus';
import { ordering } from '@/features/ordering/messages';
import type { Company } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { AuditTable } from '../components/AuditTable';
import { useRouteId } from '../components/useRouteId';
import { vendor } from '../messages';

export function CompanyPage() {
  const t = useMessages(vendor);
  const query = useQuery(companyQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  const company = query.data;
  return (
    <>
      <PageHeader
        title={company.name}
        crumbs={[{ label: t('companies.title'), to: '/companies' }, { label: company.name }]}
      />
      <Info company={company} />
      <Contracts company={company} />
      <Panel title={t('company.orders')} flush>
        <OrderTable
          filter={{ q: company.name }}
          keep={(order) => order.companyId === company.id}
          columns={['number', 'date', 'kind', 'library', 'term', 'quantity', 'total', 'state']}
        />
      </Panel>
      <Panel title={t('company.audit')} flush>
        <AuditTable filter={{ companyId: company.id }} />
      </Panel>
    </>
  );
}

function Info({ company }: { company: Company }) {
  const t = useMessages(vendor);
  const words = useMessages(ordering);
  return (
    <Panel title={t('company.info')}>
      <Facts
        items={[
          { label: words('company.code'), value: <span className="num">{company.code}</span> },
          company.nameKana ? { label: words('company.nameKana'), value: company.nameKana } : undefined,
          company.postalCode ? { label: words('company.postalCode'), value: company.postalCode } : undefined,
          company.address ? { label: words('company.address'), value: company.address } : undefined,
          company.phone ? { label: words('company.phone'), value: company.phone } : undefined,
        ]}
      />
    </Panel>
  );
}

function Contracts({ company }: { company: Company }) {
  const t = useMessages(vendor);
  const words = useMessages(ordering);
  const me = useSignedIn();
  const query = useQuery(contractsQuery);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={160} mb="md" />;
  const contracts = query.data.filter((contract) => contract.companyId === company.id);
  if (contracts.length === 0) {
    return (
      <Panel title={t('company.contracts')}>
        <EmptyState title={t('company.noContracts')} />
      </Panel>
    );
  }
  return contracts.map((contract) => (
    <Panel key={contract.id} title={`${words('contract.number')} ${contract.number}`}>
      <ContractTerms contract={contract} />
      {contract.renewal ? <RenewalDates renewal={contract.renewal} today={me.today} /> : null}
    </Panel>
  ));
}
