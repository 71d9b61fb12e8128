import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import { known, type Page } from '@/api/wire';
import { sent } from './model';
import type {
  Answers,
  Enrolment,
  MarkedAttempt,
  MyCourse,
  MyCourseDetail,
  OpenAttempt,
  OpenedUnit,
  TestQuestion,
} from './types';

const LIMIT = 200;

/** Every course of today's library: there are few enough to look through them without asking again. */
export const myCoursesQuery = (ws: string, classId?: string) =>
  queryOptions({
    queryKey: ['my-courses', ws, 'list', ...(classId ? [classId] : [])],
    queryFn: async ({ signal }) => {
      const all: MyCourse[] = [];
      let cursor: string | undefined;
      do {
        const answer = sdk.listMyCourses({ path: { ws }, query: { classId, cursor, limit: LIMIT }, signal });
        const page = await known<Page<MyCourse>>(answer);
        all.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return all;
    },
    retry: false,
  });

export const myCourseQuery = (ws: string, id: string, classId?: string) =>
  queryOptions({
    queryKey: ['my-courses', ws, id, { classId }],
    queryFn: ({ signal }) => known<MyCourseDetail>(sdk.getMyCourse({ path: { ws, id }, query: { classId }, signal })),
  });

/** Opening a unit is noted by the server; what it holds does not change while it is looked at. */
export const openedUnitQuery = (ws: string, id: string, unit: string, classId?: string) =>
  queryOptions({
    queryKey: ['my-courses', ws, id, 'unit', unit, { classId }],
    queryFn: ({ signal }) => known<OpenedUnit>(sdk.openMyUnit({ path: { ws, id, unit }, query: { classId }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export interface UnitPlace {
  ws: string;
  id: string;
  unit: string;
  /** The class in which it is learned; without one, the catalogue. */
  classId?: string;
}

export const finishPage = ({ classId, ...path }: UnitPlace) =>
  known<MyCourseDetail>(sdk.finishMyPage({ path, query: { classId } }));

export const beginAttempt = ({ classId, ...path }: UnitPlace) =>
  known<OpenAttempt>(sdk.beginMyAttempt({ path, query: { classId } }));

export const keepAnswers = (
  { classId, ...path }: UnitPlace,
  { id, questions }: OpenAttempt,
  revision: number,
  answers: Answers,
) =>
  sdk.keepMyAnswers({
    path: { ...path, attempt: id },
    query: { classId },
    body: { revision, answers: sent(questions, answers) },
  });

export const handIn = (
  { classId, ...path }: UnitPlace,
  attempt: string,
  questions: readonly TestQuestion[],
  answers: Answers,
) =>
  known<MarkedAttempt>(
    sdk.handInMyAttempt({
      path: { ...path, attempt },
      query: { classId },
      body: { answers: sent(questions, answers) },
    }),
  );

/** One person's enrolments, the one that changed last at the top. */
export const enrolmentsQuery = (ws: string, learnerId: string) =>
  queryOptions({
    queryKey: ['workspace', ws, 'enrolments', learnerId],
    queryFn: async ({ signal }) => {
      const all: Enrolment[] = [];
      let cursor: string | undefined;
      do {
        const answer = sdk.listEnrolments({ path: { ws }, query: { learnerId, cursor, limit: LIMIT }, signal });
        const page = await known<Page<Enrolment>>(answer);
        all.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return all.reverse();
    },
  });
