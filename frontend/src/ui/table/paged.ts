import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { DataTableProps } from './types';

type FromQuery<T> = Pick<DataTableProps<T>, 'rows' | 'error' | 'onRetry' | 'stale' | 'more'>;

/** What a table needs to know of a list that comes page by page. */
export function paged<T>(query: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>): FromQuery<T> {
  return {
    rows: query.data?.pages.flatMap((page) => page.items),
    error: query.error,
    onRetry: () => void query.refetch(),
    stale: query.isPlaceholderData,
    more: { has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() },
  };
}
