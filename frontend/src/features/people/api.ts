import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, apiFile, type Page } from '@/api/client';
import type { HandOutItem, Learner, TermChoice } from '@/api/people-types';
import { fileNameOf, saveBlob } from '@/lib/download';
import type { LearnerDraft } from './learner-form';
import { type LearnerFilter, learnerQuery } from './model';

const PAGE = 100;
const root = (workspaceId: string) => `/workspaces/${workspaceId}`;

export const peopleKeys = {
  all: (workspaceId: string) => ['workspace', workspaceId] as const,
  learners: (workspaceId: string) => ['workspace', workspaceId, 'learners'] as const,
  learner: (workspaceId: string, id: string, term: TermChoice) =>
    ['workspace', workspaceId, 'learner', id, term] as const,
};

/** The list behind the filters, page by page in stable keyset order; the first page brings the total. */
export const learnersQuery = (workspaceId: string, filter: LearnerFilter) =>
  infiniteQueryOptions({
    queryKey: [...peopleKeys.learners(workspaceId), filter],
    queryFn: ({ pageParam, signal }) =>
      api<Page<Learner>>(`${root(workspaceId)}/learners`, {
        query: { ...learnerQuery(filter), limit: PAGE, cursor: pageParam, withTotal: pageParam === undefined },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
  });

/** One person as a roster describes them: role, department and notes of the next term may differ from today's. */
export const learnerQueryOptions = (workspaceId: string, id: string, term: TermChoice) =>
  queryOptions({
    queryKey: peopleKeys.learner(workspaceId, id, term),
    queryFn: ({ signal }) => api<Learner>(`${root(workspaceId)}/learners/${id}`, { query: { term }, signal }),
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
  });

export const createLearner = (workspaceId: string, draft: LearnerDraft, term: TermChoice) =>
  api<Learner>(`${root(workspaceId)}/learners`, { method: 'POST', body: { ...draft, term } });

export const updateLearner = (workspaceId: string, learner: Learner, patch: Partial<LearnerDraft>, term: TermChoice) =>
  api<Learner>(`${root(workspaceId)}/learners/${learner.id}`, {
    method: 'PATCH',
    query: { term },
    body: patch,
    revision: learner.revision,
  });

/** Takes people off the roster of one term; they, and their record, remain. */
export const releaseLearners = (workspaceId: string, ids: string[], term: TermChoice) =>
  api<{ released?: number }>(`${root(workspaceId)}/learners/bulk-release`, { method: 'POST', body: { ids, term } });

export const resetLearnerPassword = (workspaceId: string, id: string) =>
  api<unknown>(`${root(workspaceId)}/learners/${id}/password-reset`, { method: 'POST', body: {} });

export type ExportFormat = 'csv' | 'csv_cp932' | 'xlsx';

/** Saves what the filters show; answers how many characters the chosen encoding could not hold. */
export async function exportLearners(
  workspaceId: string,
  filter: LearnerFilter,
  format: ExportFormat,
): Promise<number> {
  const { blob, headers } = await apiFile(`${root(workspaceId)}/learners/export`, {
    query: { ...learnerQuery(filter), format },
  });
  saveBlob(blob, fileNameOf(headers.get('content-disposition'), format === 'xlsx' ? 'learners.xlsx' : 'learners.csv'));
  return Number(headers.get('x-keizoku-unwritable') ?? 0) || 0;
}

export interface LinksAnswer {
  queued: number;
  withoutMail?: unknown[];
}

export const sendSetUpLinks = (workspaceId: string, target: { learnerIds: string[] } | { all: true }) =>
  api<LinksAnswer>(`${root(workspaceId)}/set-up-links`, { method: 'POST', body: target });

export interface HandOut {
  id: string;
  items: HandOutItem[];
}

/** Issues one-time codes. The server shows them in this answer only. */
export const issueHandOut = (workspaceId: string, target: { learnerIds: string[] } | { allWithoutMail: true }) =>
  api<HandOut>(`${root(workspaceId)}/hand-outs`, { method: 'POST', body: target });

/** Whether anybody has been told how to log in yet: a code or link was issued, or a password is set. */
export const informedQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: [...peopleKeys.all(workspaceId), 'informed'],
    queryFn: async ({ signal }) => {
      const page = await api<Page<Learner>>(`${root(workspaceId)}/learners`, { query: { limit: 50 }, signal });
      return page.items.some((learner) => learner.passwordState === 'hand_out' || learner.lastLoginAt);
    },
  });
