import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Page } from '@/api/client';
import type {
  CalendarDay,
  Company,
  Contract,
  Library,
  NewOrder,
  Order,
  OrderPatch,
  Price,
  QuoteRequest,
  StartMonth,
} from './types';

export interface OrderFilter {
  state?: string;
  kind?: string;
  queue?: 'approval';
  q?: string;
}

const first = undefined as string | undefined;
const nextOf = (page: { nextCursor?: string | null }) => page.nextCursor ?? undefined;

export const librariesQuery = queryOptions({
  queryKey: ['libraries'],
  queryFn: ({ signal }) => api<Page<Library>>('/libraries', { signal }),
  select: (page) => page.items,
  staleTime: 5 * 60_000,
});

export const startMonthsQuery = queryOptions({
  queryKey: ['start-months'],
  queryFn: async ({ signal }) => {
    const answer = await api<StartMonth[] | Page<StartMonth>>('/start-months', { signal });
    return Array.isArray(answer) ? answer : answer.items;
  },
});

export const quoteQuery = (request: QuoteRequest | undefined) =>
  queryOptions({
    queryKey: ['price-quotes', request],
    queryFn: ({ signal }) => api<Price>('/price-quotes', { method: 'POST', body: request, signal }),
    enabled: request !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const ordersQuery = (filter: OrderFilter) =>
  infiniteQueryOptions({
    queryKey: ['orders', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      api<Page<Order>>('/orders', { query: { ...filter, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: first,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

export const orderQuery = (id: string) =>
  queryOptions({ queryKey: ['orders', id], queryFn: ({ signal }) => api<Order>(`/orders/${id}`, { signal }) });

export const contractsQuery = queryOptions({
  queryKey: ['contracts'],
  queryFn: ({ signal }) => api<Page<Contract>>('/contracts', { signal }),
  select: (page) => page.items,
});

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id],
    queryFn: ({ signal }) => api<Contract>(`/contracts/${id}`, { signal }),
  });

export const companiesQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['companies', 'list', q],
    queryFn: ({ pageParam, signal }) =>
      api<Page<Company>>('/companies', { query: { q, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: first,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

export const companyQuery = (id: string) =>
  queryOptions({ queryKey: ['companies', id], queryFn: ({ signal }) => api<Company>(`/companies/${id}`, { signal }) });

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: async ({ signal }) => {
    const answer = await api<CalendarDay[] | Page<CalendarDay>>('/calendar', { signal });
    return Array.isArray(answer) ? answer : answer.items;
  },
});

export const createOrder = (body: NewOrder) => api<Order>('/orders', { method: 'POST', body });
export const updateOrder = (order: Order, body: OrderPatch) =>
  api<Order>(`/orders/${order.id}`, { method: 'PATCH', body, revision: order.revision });

const act = (verb: string) => (order: Order) =>
  api<Order>(`/orders/${order.id}/${verb}`, { method: 'POST', body: {}, revision: order.revision });
export const submitOrder = act('submit');
export const confirmOrder = act('confirm');
export const approveOrder = act('approve');
export const withdrawOrder = act('withdraw');
export const returnOrder = (order: Order, reason: string) =>
  api<Order>(`/orders/${order.id}/return`, { method: 'POST', body: { reason }, revision: order.revision });

export type CompanyPatch = Partial<Pick<Company, 'name' | 'nameKana' | 'postalCode' | 'address' | 'phone'>>;
/** A field left empty is cleared. */
export const cleared = (text: string): string | null => text.trim() || null;
export const updateCompany = (company: Company, body: CompanyPatch) =>
  api<Company>(`/companies/${company.id}`, { method: 'PATCH', body, revision: company.revision });
