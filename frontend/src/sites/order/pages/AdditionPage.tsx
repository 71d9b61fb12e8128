import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { contractQuery } from '@/features/ordering/api';
import { ordering } from '@/features/ordering/messages';
import { additions } from '@/features/ordering/messages/additions';
import { openTerms } from '@/features/ordering/model';
import type { Contract } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { AdditionForm, type AdditionKind } from '../components/AdditionForm';
import { OpenOrderNotice } from '../components/OpenOrderNotice';
import { order } from '../messages';
import { useRouteId } from '../useRouteId';

export const AddSeatsPage = () => <AdditionPage kind="additional_seats" />;
export const AddDiskPage = () => <AdditionPage kind="disk_capacity" />;

function AdditionPage({ kind }: { kind: AdditionKind }) {
  const t = useMessages(additions);
  const o = useMessages(order);
  const words = useMessages(ordering);
  const query = useQuery(contractQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  const contract = query.data;
  const name = kind === 'additional_seats' ? 'seats' : 'disk';
  return (
    <>
      <PageHeader
        title={t(`${name}.title`)}
        lead={`${words('contract.number')} ${contract.number}　${t(`${name}.lead`)}`}
        crumbs={[
          { label: o('nav.home'), to: '/' },
          { label: o('contract.title'), to: `/contracts/${contract.id}` },
          { label: t(`${name}.title`) },
        ]}
      />
      <Content kind={kind} contract={contract} />
    </>
  );
}

function Content({ kind, contract }: { kind: AdditionKind; contract: Contract }) {
  const t = useMessages(additions);
  const me = useSignedIn();
  const search = useSearch({ strict: false }) as { quantity?: string; month?: string };
  const open = contract.openOrders.find((one) => one.kind === kind);
  if (open) return <OpenOrderNotice open={open} />;
  const terms = openTerms(contract, me.today);
  if (terms.length === 0) {
    return (
      <Panel>
        <EmptyState title={t('none.title')} hint={t('none.hint')} />
      </Panel>
    );
  }
  return <AdditionForm kind={kind} contract={contract} terms={terms} prefill={search} />;
}
