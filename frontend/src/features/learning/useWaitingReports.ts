import { useQuery } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';

export const waitingReportsKey = (ws: string) => ['workspace', ws, 'reports', 'waiting'];

/** How many reports wait to be marked, for the menu. */
export function useWaitingReports(ws: string | null | undefined, enabled: boolean): number | undefined {
  const query = useQuery({
    queryKey: waitingReportsKey(ws ?? ''),
    queryFn: async ({ signal }) => {
      const query = { state: 'submitted', limit: 1, withTotal: true } as const;
      return (await sdk.listReports({ path: { ws: ws ?? '' }, query, signal })).total ?? 0;
    },
    enabled: enabled && Boolean(ws),
    staleTime: 60_000,
    // The menu says it again on the next look: it is worth no message of its own.
    retry: false,
  });
  return query.data;
}
