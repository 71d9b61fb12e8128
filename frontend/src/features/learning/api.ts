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
export const myCoursesQuery = (ws: string) =>
  queryOptions({
    queryKey: ['my-courses', ws, 'list'],
    queryFn: async ({ signal }) => {
      const all: MyCourse[] = [];
      let cursor: string | undefined;
      do {
        const answer = sdk.listMyCourses({ path: { ws }, query: { cursor, limit: LIMIT }, signal });
        const page = await known<Page<MyCourse>>(answer);
        all.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return all;
    },
    retry: false,
  });

export const myCourseQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: ['my-courses', ws, id],
    queryFn: ({ signal }) => known<MyCourseDetail>(sdk.getMyCourse({ path: { ws, id }, signal })),
  });

/** Opening a unit is noted by the server; what it holds does not change while it is looked at. */
export const openedUnitQuery = (ws: string, id: string, unit: string) =>
  queryOptions({
    queryKey: ['my-courses', ws, id, 'unit', unit],
    queryFn: ({ signal }) => known<OpenedUnit>(sdk.openMyUnit({ path: { ws, id, unit }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export interface UnitPlace {
  ws: string;
  id: string;
  unit: string;
}

export const finishPage = (path: UnitPlace) => known<MyCourseDetail>(sdk.finishMyPage({ path }));

export const beginAttempt = (path: UnitPlace) => known<OpenAttempt>(sdk.beginMyAttempt({ path }));

export const handIn = (path: UnitPlace, attempt: string, questions: readonly TestQuestion[], answers: Answers) =>
  known<MarkedAttempt>(
    sdk.handInMyAttempt({ path: { ...path, attempt }, body: { answers: sent(questions, answers) } }),
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
