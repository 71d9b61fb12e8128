import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { contractQuery } from '@/features/ordering/api';
import { ordering } from '@/features/ordering/messages';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { ContractCard } from '../components/ContractCard';
import { order } from '../messages';
import { useRouteId } from '../useRouteId';

export function ContractPage() {
  const t = useMessages(order);
  const words = useMessages(ordering);
  const query = useQuery(contractQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={320} />;
  return (
    <>
      <PageHeader
        title={t('contract.title')}
        lead={`${words('contract.number')} ${query.data.number}`}
        crumbs={[{ label: t('nav.home'), to: '/' }, { label: t('contract.title') }]}
      />
      <ContractCard contract={query.data} />
    </>
  );
}
