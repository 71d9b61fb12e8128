import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { ListOrdersData } from '@/api/generated/types.gen';
import { known, nextOf, type Page, seen } from '@/api/wire';
import type { Company, CompanyPatch, Contract, Library, NewOrder, Order, OrderPatch, QuoteRequest } from './types';

type OrderQuery = NonNullable<ListOrdersData['query']>;

export interface OrderFilter {
  /** Of this customer; without it, of everyone in sight. */
  companyId?: string;
  state?: string;

  kind?: string;
  queue?: 'approval';
  contractId?: string;
  open?: boolean;
  q?: string;
}

const LIMIT = 50;
const first = undefined as string | undefined;

export const librariesQuery = queryOptions({
  queryKey: ['libraries'],
  queryFn: ({ signal }) => known<Page<Library>>(sdk.listLibraries({ signal })),
  select: (page) => page.items,
  staleTime: 5 * 60_000,
});

export const startMonthsQuery = queryOptions({
  queryKey: ['start-months'],
  queryFn: ({ signal }) => sdk.listStartMonths({ signal }),
  select: (page) => page.items,
});

export const quoteQuery = (request: QuoteRequest | undefined) =>
  queryOptions({
    queryKey: ['price-quotes', request],
    queryFn: ({ signal }) => sdk.createPriceQuote({ body: request as QuoteRequest, signal }),
    enabled: request !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const ordersQuery = (filter: OrderFilter) =>
  infiniteQueryOptions({
    queryKey: ['orders', 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, cursor: pageParam, limit: LIMIT } as OrderQuery;
      return known<Page<Order>>(sdk.listOrders({ query, signal }));
    },
    initialPageParam: first,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', id],
    queryFn: ({ signal }) => known<Order>(sdk.getOrder({ path: { id }, signal })),
  });

/** Whom the latest order of a contract names as training administrator: a start for the next one, to be looked through. */
export const lastAdminQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['orders', 'last-admin', contractId],
    queryFn: async ({ signal }) => {
      const query: OrderQuery = { contractId, state: 'approved', limit: 200 };
      const { items } = await known<Page<Order>>(sdk.listOrders({ query, signal }));
      return items.find((order) => order.trainingAdmin)?.trainingAdmin ?? null;
    },
  });

/** All of one's own contracts, as choices of a form: page after page, so that none is left out. */
export const ownContractsQuery = queryOptions({
  queryKey: ['contracts', 'own'],
  queryFn: async ({ signal }) => {
    const all: Contract[] = [];
    let cursor: string | undefined;
    do {
      const page = await known<Page<Contract>>(sdk.listContracts({ query: { limit: 200, cursor }, signal }));
      all.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return all;
  },
});

export const contractsQuery = (companyId?: string) =>
  infiniteQueryOptions({
    queryKey: ['contracts', 'list', companyId],
    queryFn: ({ pageParam, signal }) =>
      known<Page<Contract>>(sdk.listContracts({ query: { companyId, cursor: pageParam, limit: LIMIT }, signal })),
    initialPageParam: first,
    getNextPageParam: nextOf,
  });

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id],
    queryFn: ({ signal }) => known<Contract>(sdk.getContract({ path: { id }, signal })),
  });

export const companiesQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['companies', 'list', q],
    queryFn: ({ pageParam, signal }) =>
      sdk.listCompanies({ query: { q: q || undefined, cursor: pageParam, limit: LIMIT }, signal }),
    initialPageParam: first,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

export const companyQuery = (id: string) =>
  queryOptions({ queryKey: ['companies', id], queryFn: ({ signal }) => sdk.getCompany({ path: { id }, signal }) });

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: ({ signal }) => sdk.listCalendar({ signal }),
  select: (page) => page.items,
});

export const createOrder = (body: NewOrder) => known<Order>(sdk.createOrder({ body }));
export const updateOrder = (order: Order, body: OrderPatch) =>
  known<Order>(sdk.updateOrder({ path: { id: order.id }, headers: seen(order), body }));

const on = (order: Pick<Order, 'id' | 'revision'>) => ({ path: { id: order.id }, headers: seen(order) });
export const submitOrder = (order: Order) => known<Order>(sdk.submitOrder(on(order)));
export const confirmOrder = (order: Order) => known<Order>(sdk.confirmOrder({ ...on(order), body: {} }));
export const approveOrder = (order: Order) => known<Order>(sdk.approveOrder(on(order)));
export const withdrawOrder = (order: Pick<Order, 'id' | 'revision'>) => known<Order>(sdk.withdrawOrder(on(order)));
export const returnOrder = (order: Order, reason: string) =>
  known<Order>(sdk.returnOrder({ ...on(order), body: { reason } }));

/** A field left empty is cleared. */
export const cleared = (text: string): string | null => text.trim() || null;
export const updateCompany = (company: Company, body: CompanyPatch) =>
  sdk.updateCompany({ path: { id: company.id }, headers: seen(company), body });
