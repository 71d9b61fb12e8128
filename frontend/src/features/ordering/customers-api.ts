import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, nextOf, type Page } from '@/api/wire';

export type CustomerState = 'running' | 'renewal_open' | 'lapsed' | 'no_contract';
export type Customer = Omit<wire.Customer, 'states'> & { states: CustomerState[] };
export type CustomerDetail = Omit<wire.CustomerDetail, 'customer'> & { customer: Customer };
export type DueRenewal = wire.DueRenewal;

export const CUSTOMER_STATES: readonly CustomerState[] = ['running', 'renewal_open', 'lapsed', 'no_contract'];

const LIMIT = 50;
const first = undefined as string | undefined;

export interface CustomerFilter {
  q?: string;
  state?: CustomerState;
}

export const customersQuery = (filter: CustomerFilter) =>
  infiniteQueryOptions({
    queryKey: ['customers', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      known<Page<Customer>>(sdk.listCustomers({ query: { ...filter, cursor: pageParam, limit: LIMIT }, signal })),
    initialPageParam: first,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['customers', id],
    queryFn: ({ signal }) => known<CustomerDetail>(sdk.getCustomer({ path: { id }, signal })),
  });

export const customerMailsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['customers', id, 'mails'],
    queryFn: ({ pageParam, signal }) =>
      sdk.listCustomerMails({ path: { id }, query: { cursor: pageParam, limit: 20 }, signal }),
    initialPageParam: first,
    getNextPageParam: nextOf,
  });

export const dueRenewalsQuery = (all: boolean) =>
  infiniteQueryOptions({
    queryKey: ['due-renewals', all],
    queryFn: ({ pageParam, signal }) =>
      sdk.listDueRenewals({ query: { all: all || undefined, cursor: pageParam, limit: LIMIT }, signal }),
    initialPageParam: first,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });
