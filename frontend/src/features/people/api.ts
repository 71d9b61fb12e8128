import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type { ExportLearnersData, HandOutRequest, SetUpLinksRequest } from '@/api/generated/types.gen';
import { nextOf, seen } from '@/api/wire';
import { saveFile } from '@/lib/download';
import type { LearnerChange, LearnerDraft } from './learner-form';
import { type LearnerFilter, learnerQuery } from './model';
import type { Learner, TermChoice } from './types';

const PAGE = 100;

export const peopleKeys = {
  all: (workspaceId: string) => ['workspace', workspaceId] as const,
  learners: (workspaceId: string) => ['workspace', workspaceId, 'learners'] as const,
  learner: (workspaceId: string, id: string, term: TermChoice) =>
    ['workspace', workspaceId, 'learner', id, term] as const,
};

const of = (workspaceId: string) => ({ path: { ws: workspaceId } });
const one = (workspaceId: string, id: string) => ({ path: { ws: workspaceId, id } });

/** The list behind the filters, page by page in stable keyset order; the first page brings the total. */
export const learnersQuery = (workspaceId: string, filter: LearnerFilter) =>
  infiniteQueryOptions({
    queryKey: [...peopleKeys.learners(workspaceId), filter],
    queryFn: ({ pageParam, signal }) =>
      sdk.listLearners({
        ...of(workspaceId),
        query: { ...learnerQuery(filter), limit: PAGE, cursor: pageParam, withTotal: pageParam === undefined },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: (previous) => previous,
  });

/** One person as a roster describes them: role, department and notes of the next term may differ from today's. */
export const learnerQueryOptions = (workspaceId: string, id: string, term: TermChoice) =>
  queryOptions({
    queryKey: peopleKeys.learner(workspaceId, id, term),
    queryFn: ({ signal }) => sdk.getLearner({ ...one(workspaceId, id), query: { term }, signal }),
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
  });

export const createLearner = (workspaceId: string, draft: LearnerDraft, term: TermChoice) =>
  sdk.createLearner({ ...of(workspaceId), body: { ...draft, term } });

export const updateLearner = (workspaceId: string, learner: Learner, body: LearnerChange, term: TermChoice) =>
  sdk.updateLearner({ ...one(workspaceId, learner.id), query: { term }, headers: seen(learner), body });

/** Somebody as seen on the page; a list that knows no revisions leaves it out. */
export interface SeenPerson {
  id: string;
  revision?: number;
}

/**
 * Takes people off the roster of one term; they, and their record, remain. Where the page knows the revisions, nobody is taken off if
 * somebody else has changed one of them since.
 */
export function releaseLearners(workspaceId: string, people: SeenPerson[], term: TermChoice) {
  const revisions = people.flatMap(({ revision }) => (revision === undefined ? [] : [revision]));
  const ids = people.map(({ id }) => id);
  const seenAll = revisions.length === ids.length;
  return sdk.bulkReleaseLearners({ ...of(workspaceId), body: { ids, term, ...(seenAll ? { revisions } : {}) } });
}

export const resetLearnerPassword = (workspaceId: string, id: string) => sdk.resetLearnerPassword(one(workspaceId, id));

export type ExportFormat = NonNullable<NonNullable<ExportLearnersData['query']>['format']>;

/** Saves what the filters show; answers how many characters the chosen encoding could not hold. */
export async function exportLearners(
  workspaceId: string,
  filter: LearnerFilter,
  format: ExportFormat,
): Promise<number> {
  const query = { ...learnerQuery(filter), format };
  const file = await fileOf((how) => sdk.exportLearners({ ...of(workspaceId), query, ...how }));
  saveFile(file, format === 'xlsx' ? 'learners.xlsx' : 'learners.csv');
  return Number(file.headers.get('x-keizoku-unwritable') ?? 0) || 0;
}

export const sendSetUpLinks = (workspaceId: string, body: SetUpLinksRequest) =>
  sdk.createSetUpLinks({ ...of(workspaceId), body });

/** Issues one-time codes. The server shows them in this answer only. */
export const issueHandOut = (workspaceId: string, body: HandOutRequest) =>
  sdk.createHandOut({ ...of(workspaceId), body });

/** Whether anybody has been told how to log in yet: a code or link was issued, or a password is set. */
export const informedQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: [...peopleKeys.all(workspaceId), 'informed'],
    queryFn: async ({ signal }) => {
      const page = await sdk.listLearners({ ...of(workspaceId), query: { limit: 50 }, signal });
      return page.items.some((learner) => learner.passwordState === 'hand_out' || learner.lastLoginAt);
    },
  });
