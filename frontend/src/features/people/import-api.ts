import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, apiFile, type Page } from '@/api/client';
import type { ImportPlan, ImportRow, TermChoice } from '@/api/people-types';
import { fileNameOf, saveBlob } from '@/lib/download';
import type { ImportKind, RowKind } from './import-model';

const root = (workspaceId: string) => `/workspaces/${workspaceId}`;

/** Loads a file: the answer is the plan, and nothing has been stored but the plan. */
export function loadImport(workspaceId: string, file: File, kind: ImportKind, term: TermChoice): Promise<ImportPlan> {
  const body = new FormData();
  body.set('kind', kind);
  body.set('term', term);
  body.set('file', file, file.name);
  return api<ImportPlan>(`${root(workspaceId)}/imports`, { method: 'POST', body });
}

export const importPlanQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'import', id],
    queryFn: ({ signal }) => api<ImportPlan>(`${root(workspaceId)}/imports/${id}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const importRowsQuery = (workspaceId: string, id: string, kind: RowKind) =>
  infiniteQueryOptions({
    queryKey: ['workspace', workspaceId, 'import', id, 'rows', kind],
    queryFn: ({ pageParam, signal }) =>
      api<Page<ImportRow>>(`${root(workspaceId)}/imports/${id}/rows`, {
        query: { kind: kind === 'all' ? undefined : kind, cursor: pageParam, limit: 100 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface CommitAnswer {
  plan?: ImportPlan;
  jobId?: string | null;
}

/** Commits exactly the plan that was shown, named by its hash (learning.md, "Learner file"). */
export const commitImport = (workspaceId: string, plan: ImportPlan, acknowledgement: string | undefined) =>
  api<CommitAnswer>(`${root(workspaceId)}/imports/${plan.id}/commit`, {
    method: 'POST',
    body: { hash: plan.hash, ...(acknowledgement ? { acknowledgement } : {}) },
  });

export async function saveErrorFile(workspaceId: string, plan: ImportPlan): Promise<void> {
  const { blob, headers } = await apiFile(`${root(workspaceId)}/imports/${plan.id}/error-file`);
  saveBlob(blob, fileNameOf(headers.get('content-disposition'), plan.fileName));
}

export async function saveSample(workspaceId: string, kind: ImportKind, format: string): Promise<void> {
  const { blob, headers } = await apiFile(`${root(workspaceId)}/import-samples/${kind}`, { query: { format } });
  saveBlob(blob, fileNameOf(headers.get('content-disposition'), `${kind}.${format === 'xlsx' ? 'xlsx' : 'csv'}`));
}
