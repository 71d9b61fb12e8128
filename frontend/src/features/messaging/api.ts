import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import { nextOf } from '@/api/wire';

export const mailsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['mails', 'list', q],
    queryFn: ({ pageParam, signal }) =>
      sdk.listMails({ query: { q: q || undefined, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
    refetchInterval: 5000,
  });

export const mailQuery = (id: string) =>
  queryOptions({ queryKey: ['mails', id], queryFn: ({ signal }) => sdk.getMail({ path: { id }, signal }) });
