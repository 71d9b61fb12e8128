import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, nextOf, type Page } from '@/api/wire';
import { saveFile } from '@/lib/download';
import type { UnitPlace } from './api';
import { sentAnswers } from './survey-model';
import type { Answers, MyCourseDetail, OpenedSurvey, SurveyQuestion } from './types';

const LIMIT = 50;

export const answerSurvey = ({ classId, ...path }: UnitPlace, survey: OpenedSurvey, answers: Answers) =>
  known<MyCourseDetail>(
    sdk.answerMySurvey({
      path,
      query: { classId },
      body: { revision: survey.revision, answers: sentAnswers(survey.questions, answers) },
    }),
  );

export type Survey = wire.Survey;
export type SurveyAnswers = wire.SurveyOneByOne;
export type QuestionSum = Omit<wire.SurveyQuestionSum, 'question'> & { question: SurveyQuestion };
export type SurveySums = Omit<wire.SurveySums, 'questions'> & { questions: QuestionSum[] };
export type SurveyFormat = NonNullable<NonNullable<wire.ExportSurveyData['query']>['format']>;
export type SurveyContent = NonNullable<NonNullable<wire.ExportSurveyData['query']>['content']>;

const keyOf = (ws: string) => ['workspace', ws, 'surveys'] as const;

/** Every survey of the running term: there are few enough to read them at once. */
export const surveysQuery = (ws: string) =>
  queryOptions({
    queryKey: [...keyOf(ws), 'list'],
    queryFn: async ({ signal }) => {
      const all: Survey[] = [];
      let cursor: string | undefined;
      do {
        const page = await known<Page<Survey>>(
          sdk.listSurveys({ path: { ws }, query: { cursor, limit: 200 }, signal }),
        );
        all.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return all;
    },
  });

export const surveySumsQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [...keyOf(ws), id],
    queryFn: ({ signal }) => known<SurveySums>(sdk.getSurvey({ path: { ws, id }, signal })),
    retry: false,
  });

export const surveyAnswersQuery = (ws: string, id: string) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(ws), id, 'answers'],
    queryFn: ({ pageParam, signal }) =>
      known<Page<SurveyAnswers>>(
        sdk.listSurveyAnswers({ path: { ws, id }, query: { limit: LIMIT, cursor: pageParam }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
  });

export const surveyTextsQuery = (ws: string, id: string, question: string) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(ws), id, 'texts', question],
    queryFn: ({ pageParam, signal }) =>
      known<Page<wire.SurveyText>>(
        sdk.listSurveyTexts({ path: { ws, id }, query: { question, limit: LIMIT, cursor: pageParam }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
  });

/** Saves the sums or the answers; tells how many characters the chosen encoding could not hold. */
export async function exportSurvey(
  ws: string,
  id: string,
  content: SurveyContent,
  format: SurveyFormat,
): Promise<number> {
  const file = await fileOf((how) => sdk.exportSurvey({ path: { ws, id }, query: { content, format }, ...how }));
  saveFile(file, format === 'xlsx' ? 'survey.xlsx' : 'survey.csv');
  return Number(file.headers.get('x-keizoku-unwritable') ?? 0) || 0;
}
