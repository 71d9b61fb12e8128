import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, nextOf, type Page, seen } from '@/api/wire';
import { saveFile } from '@/lib/download';
import type { ReportAttempt, ReportMark, ReportState, ReportTask } from './report-api';

export type QueuedReport = Omit<wire.QueuedReport, 'state'> & { state: ReportState };
export type ReportToMark = Omit<wire.ReportToMark, 'report' | 'task' | 'marks' | 'before'> & {
  report: QueuedReport;
  task: ReportTask;
  marks: ReportMark[];
  before: ReportAttempt[];
};
type Query = NonNullable<wire.ListReportsData['query']>;
export type ReportsFormat = NonNullable<NonNullable<wire.ExportReportsData['query']>['format']>;

export interface ReportsFilter {
  state: '' | NonNullable<Query['state']>;
  course: string;
  org: string;
}

const LIMIT = 50;
const keyOf = (ws: string) => ['workspace', ws, 'reports'] as const;

const queryOf = ({ state, course, org }: ReportsFilter): Query => ({
  state: state || undefined,
  courseId: course || undefined,
  orgUnitId: org || undefined,
});

export const reportsQuery = (ws: string, filter: ReportsFilter) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(ws), 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      known<Page<QueuedReport>>(
        sdk.listReports({
          path: { ws },
          query: { ...queryOf(filter), limit: LIMIT, cursor: pageParam, withTotal: pageParam === undefined },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: (previous) => previous,
  });

export const reportQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [...keyOf(ws), 'one', id],
    queryFn: ({ signal }) => known<ReportToMark>(sdk.getReport({ path: { ws, id }, signal })),
    refetchOnWindowFocus: false,
  });

/** The report that waits longest, but this one. */
export async function nextWaiting(ws: string, id: string): Promise<string | undefined> {
  const query = { state: 'submitted', limit: 2 } as const;
  const page = await known<Page<QueuedReport>>(sdk.listReports({ path: { ws }, query }));
  return page.items.find((one) => one.id !== id)?.id;
}

export const markReport = (ws: string, report: ReportToMark, points: Record<string, number>, comment: string) =>
  known<ReportToMark>(
    sdk.markReport({
      path: { ws, id: report.report.id },
      headers: seen(report),
      body: { points: Object.entries(points).map(([criterion, given]) => ({ criterion, points: given })), comment },
    }),
  );

export const returnReport = (ws: string, report: ReportToMark, comment: string) =>
  known<ReportToMark>(
    sdk.returnReport({ path: { ws, id: report.report.id }, headers: seen(report), body: { comment } }),
  );

/** What was written: the report itself, the lists, and the number in the menu. */
export async function written(client: QueryClient, ws: string, report: ReportToMark): Promise<void> {
  client.setQueryData(reportQuery(ws, report.report.id).queryKey, report);
  await client.invalidateQueries({
    queryKey: keyOf(ws),
    predicate: ({ queryKey }) => queryKey[3] !== 'one' || queryKey[4] !== report.report.id,
  });
}

export async function saveReportFile(ws: string, id: string): Promise<void> {
  saveFile(await fileOf((how) => sdk.getReportFile({ path: { ws, id }, ...how })), 'report');
}

/** Saves what the list shows; tells how many characters the chosen encoding could not hold. */
export async function exportReports(ws: string, filter: ReportsFilter, format: ReportsFormat): Promise<number> {
  const query = { ...queryOf(filter), format };
  const file = await fileOf((how) => sdk.exportReports({ path: { ws }, query, ...how }));
  saveFile(file, format === 'xlsx' ? 'reports.xlsx' : 'reports.csv');
  return Number(file.headers.get('x-keizoku-unwritable') ?? 0) || 0;
}
