import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay, useSignedIn } from '@/api/useMe';
import { AuditList } from '@/features/audit/components/AuditList';
import { ContractPages } from '@/features/ordering/components/ContractPages';
import { ContractTerms } from '@/features/ordering/components/ContractTerms';
import { DocumentTable } from '@/features/ordering/components/DocumentTable';
import { OrderTable } from '@/features/ordering/components/OrderTable';
import { RenewalDates } from '@/features/ordering/components/RenewalStatus';
import { type CustomerDetail, customerQuery } from '@/features/ordering/customers-api';
import { ordering } from '@/features/ordering/messages';
import type { Company } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { CompanyEdit } from '../components/CompanyEdit';
import { CustomerMails, CustomerPeople } from '../components/CustomerPeople';
import { CustomerStates } from '../components/CustomerStates';
import { useRouteId } from '../components/useRouteId';
import { vendor } from '../messages';

export function CompanyPage() {
  const t = useMessages(vendor);
  const query = useQuery(customerQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  const detail: CustomerDetail = query.data;
  const { company, states } = detail.customer;
  return (
    <>
      <PageHeader
        title={company.name}
        badge={<CustomerStates states={states} />}
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
      <Panel title={t('company.documents')} flush>
        <DocumentTable filter={{ companyId: company.id }} />
      </Panel>
      <CustomerPeople detail={detail} />
      <CustomerMails id={company.id} />
      <Panel title={t('company.audit')} flush>
        <AuditList filter={{ companyId: company.id }} />
      </Panel>
    </>
  );
}

function Info({ company }: { company: Company }) {
  const t = useMessages(vendor);
  const words = useMessages(ordering);
  const writes = useMay('companies.write');
  return (
    <Panel title={t('company.info')} actions={writes ? <CompanyEdit company={company} /> : null}>
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
