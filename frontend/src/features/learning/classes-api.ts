import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, type Page, seen } from '@/api/wire';

export type ClassTerm = 'running' | 'next';
export type ClassState = 'required' | 'recommended' | 'optional';
export type ClassLine = wire.TrainingClassLine;
export type ClassCourse = Omit<wire.TrainingClassCourse, 'state'> & { state: ClassState };
export type TrainingClass = Omit<wire.TrainingClass, 'courses'> & { courses: ClassCourse[] };
export type ClassMember = wire.TrainingClassMember;
export type ClassInput = wire.TrainingClassInput;
export type AddedMembers = wire.TrainingClassMembersAdded;
export type CopiedClass = wire.CopiedTrainingClass;

const LIMIT = 200;
export const classesKey = (ws: string) => ['workspace', ws, 'classes'];

async function every<T>(read: (cursor: string | undefined) => Promise<unknown>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await known<Page<T>>(read(cursor));
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return all;
}

/** The classes of a term: a term has a few hundred at most. */
export const classesQuery = (ws: string, term: ClassTerm) =>
  queryOptions({
    queryKey: [...classesKey(ws), 'list', term],
    queryFn: ({ signal }) =>
      every<ClassLine>((cursor) =>
        sdk.listTrainingClasses({ path: { ws }, query: { term, cursor, limit: LIMIT }, signal }),
      ),
  });

export const classQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [...classesKey(ws), id],
    queryFn: ({ signal }) => known<TrainingClass>(sdk.getTrainingClass({ path: { ws, id }, signal })),
    retry: false,
  });

export const membersQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [...classesKey(ws), id, 'members'],
    queryFn: ({ signal }) =>
      every<ClassMember>((cursor) =>
        sdk.listTrainingClassMembers({ path: { ws, id }, query: { cursor, limit: LIMIT }, signal }),
      ),
    retry: false,
  });

export interface ClassPlace {
  ws: string;
  id: string;
}

export const createClass = (ws: string, term: ClassTerm, body: ClassInput) =>
  known<TrainingClass>(sdk.createTrainingClass({ path: { ws }, query: { term }, body }));

export const changeClass = (path: ClassPlace, revision: number, body: ClassInput) =>
  known<TrainingClass>(sdk.putTrainingClass({ path, headers: seen({ revision }), body }));

export const removeClass = (path: ClassPlace, revision: number) =>
  sdk.removeTrainingClass({ path, headers: seen({ revision }) });

export const addMembers = (path: ClassPlace, loginIds: string[], orgUnitId: string | undefined) =>
  known<AddedMembers>(sdk.addTrainingClassMembers({ path, body: { loginIds, learnerIds: [], orgUnitId } }));

export const removeMember = (path: ClassPlace, learnerId: string) =>
  sdk.removeTrainingClassMembers({ path, body: { learnerIds: [learnerId] } });

export const hideTwins = (path: ClassPlace) => known<wire.HiddenTwins>(sdk.hideTrainingClassTwins({ path, body: {} }));

export const copyClass = (path: ClassPlace, name: string, members: boolean) =>
  known<CopiedClass>(sdk.copyTrainingClass({ path, body: { term: 'next', name, members } }));
