import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { contractsQuery } from '../api';
import type { Contract } from '../types';

export interface ContractPagesProps {
  /** The customer, for the vendor; others see their own contracts. */
  companyId?: string;
  /** Heads the panel while there is no contract to show. */
  title: string;
  empty: ReactNode;
  children: (contract: Contract) => ReactNode;
}

/** Contracts one below the other, in all states of the list. */
export function ContractPages({ companyId, title, empty, children }: ContractPagesProps) {
  const c = useMessages(common);
  const query = useInfiniteQuery(contractsQuery(companyId));
  if (query.error && !query.data) {
    return (
      <Panel title={title}>
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </Panel>
    );
  }
  if (!query.data) return <Skeleton height={200} mb="md" />;
  const contracts = query.data.pages.flatMap((page) => page.items);
  if (contracts.length === 0) return <Panel title={title}>{empty}</Panel>;
  return (
    <>
      {contracts.map((contract) => (
        <Fragment key={contract.id}>{children(contract)}</Fragment>
      ))}
      {query.hasNextPage ? (
        <Button variant="default" mb="md" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {c('action.more')}
        </Button>
      ) : null}
    </>
  );
}
