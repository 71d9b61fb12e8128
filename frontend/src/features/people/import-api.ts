import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type { GetImportSampleData } from '@/api/generated/types.gen';
import { nextOf } from '@/api/wire';
import { saveFile } from '@/lib/download';
import type { ImportKind, RowKind } from './import-model';
import type { ImportPlan, TermChoice } from './types';

const of = (workspaceId: string) => ({ path: { ws: workspaceId } });
const one = (workspaceId: string, id: string) => ({ path: { ws: workspaceId, id } });

/** Loads a file: the answer is the plan, and nothing has been stored but the plan. */
export const loadImport = (workspaceId: string, file: File, kind: ImportKind, term: TermChoice) =>
  sdk.createImport({ ...of(workspaceId), body: { kind, term, file } });

export const importPlanQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'import', id],
    queryFn: ({ signal }) => sdk.getImport({ ...one(workspaceId, id), signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const importRowsQuery = (workspaceId: string, id: string, kind: RowKind) =>
  infiniteQueryOptions({
    queryKey: ['workspace', workspaceId, 'import', id, 'rows', kind],
    queryFn: ({ pageParam, signal }) =>
      sdk.listImportRows({
        ...one(workspaceId, id),
        query: { kind: kind === 'all' ? undefined : kind, cursor: pageParam, limit: 100 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Commits exactly the plan that was shown, named by its hash (learning.md, "Learner file"). */
export const commitImport = (workspaceId: string, plan: ImportPlan, acknowledgement: string | undefined) =>
  sdk.commitImport({ ...one(workspaceId, plan.id), body: { hash: plan.hash, acknowledgement } });

export async function saveErrorFile(workspaceId: string, plan: ImportPlan): Promise<void> {
  saveFile(await fileOf((how) => sdk.getImportErrorFile({ ...one(workspaceId, plan.id), ...how })), plan.fileName);
}

export type SampleFormat = NonNullable<NonNullable<GetImportSampleData['query']>['format']>;

export async function saveSample(workspaceId: string, kind: ImportKind, format: SampleFormat): Promise<void> {
  const path = { ws: workspaceId, kind };
  const file = await fileOf((how) => sdk.getImportSample({ path, query: { format }, ...how }));
  saveFile(file, `${kind}.${format === 'xlsx' ? 'xlsx' : 'csv'}`);
}
