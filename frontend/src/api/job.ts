import { queryOptions, useQuery } from '@tanstack/react-query';
import * as sdk from './generated/sdk.gen';
import { known } from './wire';

export type JobState = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

export interface Job {
  id: string;
  kind: string;
  state: JobState;
  done: number;
  total: number;
  warnings: string[];
  createdAt: string;
  finishedAt?: string | null;
}

const OVER: readonly JobState[] = ['succeeded', 'failed', 'cancelled'];
export const isOver = (job: Job | undefined): boolean => job !== undefined && OVER.includes(job.state);

/** Asks at 1, then 2, then every 5 seconds until the job is over. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => known<Job>(sdk.getJob({ path: { id }, signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => {
      if (isOver(state.data)) return false;
      return state.dataUpdateCount < 5 ? 1000 : state.dataUpdateCount < 15 ? 2000 : 5000;
    },
  });

export function useJob(id: string | undefined) {
  return useQuery({ ...jobQuery(id ?? ''), enabled: id !== undefined });
}
