import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { nextOf } from '@/api/wire';
import { saveFile } from '@/lib/download';
import { type LoginFilter, loginQuery } from './logins-model';

export type LoginEvent = wire.LoginEvent;
export type LoginFormat = NonNullable<NonNullable<wire.ExportLoginsData['query']>['format']>;

const PAGE = 100;
const LATEST = 5;

const keyOf = (ws: string) => ['workspace', ws, 'logins'] as const;

/** Log-ins, newest first, page by page; the first page brings the total. */
export const loginsQuery = (ws: string, filter: LoginFilter) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(ws), 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      sdk.listLogins({
        path: { ws },
        query: { ...loginQuery(filter), limit: PAGE, cursor: pageParam, withTotal: pageParam === undefined },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: (previous) => previous,
  });

/** The latest log-ins of one person. */
export const latestLoginsQuery = (ws: string, learnerId: string) =>
  queryOptions({
    queryKey: [...keyOf(ws), 'latest', learnerId],
    queryFn: async ({ signal }) =>
      (await sdk.listLogins({ path: { ws }, query: { learnerId, limit: LATEST }, signal })).items,
  });

/** Saves exactly what the list finds; answers how many characters the chosen encoding could not hold. */
export async function exportLogins(ws: string, filter: LoginFilter, format: LoginFormat): Promise<number> {
  const query = { ...loginQuery(filter), format };
  const file = await fileOf((how) => sdk.exportLogins({ path: { ws }, query, ...how }));
  saveFile(file, format === 'xlsx' ? 'logins.xlsx' : 'logins.csv');
  return Number(file.headers.get('x-keizoku-unwritable') ?? 0) || 0;
}
