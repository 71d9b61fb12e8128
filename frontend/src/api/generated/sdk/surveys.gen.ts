// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ExportSurveyData, ExportSurveyErrors, ExportSurveyResponses, GetSurveyData, GetSurveyErrors, GetSurveyResponses, ListSurveyAnswersData, ListSurveyAnswersErrors, ListSurveyAnswersResponses, ListSurveysData, ListSurveysErrors, ListSurveysResponses, ListSurveyTextsData, ListSurveyTextsErrors, ListSurveyTextsResponses } from '../types.gen';

/**
 * List the surveys of a term
 *
 * Those of the courses of its library, and those that were answered before their course left it.
 */
export const listSurveys = <ThrowOnError extends boolean = true>(options: Options<ListSurveysData, ThrowOnError>) => (options.client ?? client).get<ListSurveysResponses, ListSurveysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys',
    ...options
});

/**
 * Sum a survey
 *
 * Of an anonymous one only from five answers on.
 */
export const getSurvey = <ThrowOnError extends boolean = true>(options: Options<GetSurveyData, ThrowOnError>) => (options.client ?? client).get<GetSurveyResponses, GetSurveyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys/{id}',
    ...options
});

/**
 * List the answers to a survey
 *
 * Who answered what, in the order in which the answers came; of an anonymous survey there is no such list.
 */
export const listSurveyAnswers = <ThrowOnError extends boolean = true>(options: Options<ListSurveyAnswersData, ThrowOnError>) => (options.client ?? client).get<ListSurveyAnswersResponses, ListSurveyAnswersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys/{id}/answers',
    ...options
});

/**
 * Export a survey
 *
 * Its sums, or the answers one by one. Characters that Windows-31J does not have are replaced by 〓; their number stands in
 * `X-Keizoku-Unwritable`.
 */
export const exportSurvey = <ThrowOnError extends boolean = true>(options: Options<ExportSurveyData, ThrowOnError>) => (options.client ?? client).get<ExportSurveyResponses, ExportSurveyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys/{id}/export',
    ...options
});

/**
 * List what was written to a question
 *
 * Without who wrote it. Of an anonymous survey only from five answers on, in an order that tells nothing.
 */
export const listSurveyTexts = <ThrowOnError extends boolean = true>(options: Options<ListSurveyTextsData, ThrowOnError>) => (options.client ?? client).get<ListSurveyTextsResponses, ListSurveyTextsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys/{id}/texts',
    ...options
});
