import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { contractQuery, lastAdminQuery, librariesQuery } from '@/features/ordering/api';
import { ContractTerms } from '@/features/ordering/components/ContractTerms';
import { ordering } from '@/features/ordering/messages';
import type { Contract } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { OpenOrderNotice } from '../components/OpenOrderNotice';
import { RenewalAction } from '../components/RenewalAction';
import { RenewalForm } from '../components/RenewalForm';
import { order } from '../messages';
import { useRouteId } from '../useRouteId';

export function RenewalPage() {
  const t = useMessages(order);
  const words = useMessages(ordering);
  const id = useRouteId();
  const contract = useQuery(contractQuery(id));
  // Only a convenience: without an answer the two fields are empty.
  const admin = useQuery({ ...lastAdminQuery(id), retry: false });
  const libraries = useQuery(librariesQuery);
  const prefill = useSearch({ strict: false }) as { library?: string; quantity?: string };
  const error = contract.error ?? libraries.error;
  if (error) {
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          void contract.refetch();
          void libraries.refetch();
        }}
      />
    );
  }
  if (!contract.data || !libraries.data || admin.isPending) return <Skeleton height={420} />;
  const { renewal } = contract.data;
  return (
    <>
      <PageHeader
        title={t('form.renew.title')}
        lead={`${words('contract.number')} ${contract.data.number}`}
        crumbs={[{ label: t('nav.home'), to: '/' }, { label: t('form.renew.title') }]}
      />
      {renewal?.canApply ? (
        <RenewalForm
          contract={contract.data}
          renewal={renewal}
          libraries={libraries.data}
          admin={admin.data ?? undefined}
          prefill={prefill}
        />
      ) : (
        <>
          {contract.data.openOrders
            .filter((open) => open.kind === 'renewal')
            .map((open) => (
              <OpenOrderNotice key={open.id} open={open} />
            ))}
          <NotNow contract={contract.data} />
        </>
      )}
    </>
  );
}

function NotNow({ contract }: { contract: Contract }) {
  const t = useMessages(order);
  return (
    <Panel title={t('renew.current')}>
      <ContractTerms contract={contract} />
      {contract.renewal ? <RenewalAction contract={contract} renewal={contract.renewal} /> : null}
    </Panel>
  );
}
