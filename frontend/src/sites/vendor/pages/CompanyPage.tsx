import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '@/api/useMe';
import { AuditList } from '@/features/audit/components/AuditList';
import { companyQuery } from '@/features/ordering/api';
import { ContractPages } from '@/features/ordering/components/ContractPages';
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
          filter={{ companyId: company.id }}
          columns={['number', 'date', 'kind', 'library', 'term', 'quantity', 'total', 'state']}
        />
      </Panel>
      <Panel title={t('company.audit')} flush>
        <AuditList filter={{ companyId: company.id }} />
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
  return (
    <ContractPages
      companyId={company.id}
      title={t('company.contracts')}
      empty={<EmptyState title={t('company.noContracts')} />}
    >
      {(contract) => (
        <Panel title={`${words('contract.number')} ${contract.number}`}>
          <ContractTerms contract={contract} />
          {contract.renewal ? <RenewalDates renewal={contract.renewal} today={me.today} /> : null}
        </Panel>
      )}
    </ContractPages>
  );
}
