import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, nextOf, type Page } from '@/api/wire';
import { saveFile } from '@/lib/download';
import { type CourseSettingState, type StatusFilter, statusQuery, whoseQuery } from './status-model';
import type { LearningStatus } from './types';

const PAGE = 100;

export type StatusRow = Omit<wire.LearningStatusRow, 'status' | 'setting'> & {
  status: LearningStatus;
  setting: CourseSettingState;
};
export type StatusSummary = wire.LearningStatusSummary;
export type StatusGroup = wire.LearningStatusGroupCounts;
export type GroupBy = 'course' | 'orgUnit';

const keyOf = (ws: string) => ['workspace', ws, 'learning-status'] as const;

/** The rows behind the conditions, page by page in stable keyset order. They never wait for their number: see {@link statusTotalQuery}. */
export const statusRowsQuery = (ws: string, filter: StatusFilter) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(ws), 'rows', filter],
    queryFn: ({ pageParam, signal }) =>
      known<Page<StatusRow>>(
        sdk.listLearningStatus({
          path: { ws },
          query: { ...statusQuery(filter), limit: PAGE, cursor: pageParam },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: (previous) => previous,
  });

/** How many rows there are. Millions take longer to count than a page of them takes to read, so this is asked beside it, once for every order. */
export const statusTotalQuery = (ws: string, filter: StatusFilter) => {
  const { sort: _, ...conditions } = statusQuery(filter);
  return queryOptions({
    queryKey: [...keyOf(ws), 'total', conditions],
    queryFn: ({ signal }) =>
      known<Page<StatusRow>>(
        sdk.listLearningStatus({ path: { ws }, query: { ...conditions, limit: 1, withTotal: true }, signal }),
      ),
    select: (page) => page.total ?? undefined,
  });
};

/** Numbers by course or by department, of the people whom the conditions name. */
export const statusSummaryQuery = (ws: string, by: GroupBy, filter: StatusFilter) =>
  queryOptions({
    queryKey: [...keyOf(ws), 'summary', by, whoseQuery(filter)],
    queryFn: ({ signal }) =>
      sdk.getLearningStatusSummary({ path: { ws }, query: { ...whoseQuery(filter), by }, signal }),
    placeholderData: (previous) => previous,
  });

export type StatusFormat = NonNullable<NonNullable<wire.ExportLearningStatusData['query']>['format']>;

/** Saves exactly what the list shows; answers how many characters the chosen encoding could not hold. */
export async function exportStatus(ws: string, filter: StatusFilter, format: StatusFormat): Promise<number> {
  const query = { ...statusQuery(filter), format };
  const file = await fileOf((how) => sdk.exportLearningStatus({ path: { ws }, query, ...how }));
  saveFile(file, format === 'xlsx' ? 'learning-status.xlsx' : 'learning-status.csv');
  return Number(file.headers.get('x-keizoku-unwritable') ?? 0) || 0;
}
