import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import * as sdk from './generated/sdk.gen';
import type { Job } from './generated/types.gen';
import { isApiError } from './problem';

export type { Job } from './generated/types.gen';

const OVER = ['succeeded', 'failed', 'cancelled'];
export const isOver = (job: Job | undefined): boolean => job !== undefined && OVER.includes(job.state);

/** The latest jobs of the workspace; asked for often while one of them runs, seldom otherwise. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs', 'list'],
  queryFn: ({ signal }) => sdk.listJobs({ query: { limit: 10 }, signal }),
  select: (page) => page.items,
  refetchInterval: ({ state }) => (state.data?.items.every(isOver) ? 30_000 : 2000),
});

/** Jobs whose events arrive at this moment. */
const followed = new Set<string>();

/** Asks at 1, then 2, then every 5 seconds until the job is over; where events arrive, only now and then to be sure. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => sdk.getJob({ path: { id }, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => {
      if (isOver(state.data)) return false;
      if (followed.has(id)) return 15_000;
      return state.dataUpdateCount < 5 ? 1000 : state.dataUpdateCount < 15 ? 2000 : 5000;
    },
  });

/**
 * Reads the job's events until it is over. A connection that breaks is opened again, later each time; each begins with how
 * the job stands, so that nothing is missed between two. A refusal ends it, and asking goes on.
 */
async function follow(id: string, stop: AbortController, tell: (job: Job) => void): Promise<void> {
  const onSseError = (error: unknown) => {
    followed.delete(id);
    if (isApiError(error) && !error.retriable) stop.abort();
  };
  while (!stop.signal.aborted) {
    const { stream } = await sdk.watchJob({
      path: { id },
      signal: stop.signal,
      onSseError,
      sseDefaultRetryDelay: 1000,
      sseMaxRetryDelay: 10_000,
    });
    for await (const event of stream) {
      const job = event as unknown as Job;
      followed.add(id);
      tell(job);
      if (isOver(job)) return;
    }
    // The server ends a long connection; the next one goes on.
    followed.delete(id);
    await new Promise((go) => setTimeout(go, 1000));
  }
}

/** A job as it stands now, by events, and by asking where those do not come through. */
export function useJob(id: string | undefined) {
  const client = useQueryClient();
  useEffect(() => {
    if (id === undefined) return;
    const stop = new AbortController();
    void follow(id, stop, (job) => client.setQueryData(jobQuery(id).queryKey, job)).finally(() => followed.delete(id));
    return () => stop.abort();
  }, [id, client]);
  return useQuery({ ...jobQuery(id ?? ''), enabled: id !== undefined });
}
