import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Page } from '@/api/client';

export interface Mail {
  id: string;
  kind: string;
  toAddress: string;
  toName?: string | null;
  subject: string;
  text?: string | null;
  state: string;
  createdAt: string;
  sentAt?: string | null;
  links?: string[];
}

export const mailsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['mails', 'list', q],
    queryFn: ({ pageParam, signal }) =>
      api<Page<Mail>>('/mails', { query: { q, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: 5000,
  });

export const mailQuery = (id: string) =>
  queryOptions({ queryKey: ['mails', id], queryFn: ({ signal }) => api<Mail>(`/mails/${id}`, { signal }) });
