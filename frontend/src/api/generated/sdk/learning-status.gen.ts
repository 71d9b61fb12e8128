// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ExportLearningStatusData, ExportLearningStatusErrors, ExportLearningStatusResponses, GetLearningStatusSummaryData, GetLearningStatusSummaryErrors, GetLearningStatusSummaryResponses, ListLearningStatusData, ListLearningStatusErrors, ListLearningStatusResponses } from '../types.gen';

/**
 * List the learning status
 *
 * A row for each person in a seat of the term and each course of its library, courses that were never opened among them. A
 * course that is hidden from the person has a row only if it was opened before. 期限切れ counts from the due date of the course
 * setting, else from the last day of the term. With `classId` the rows are those of a class: its people in its courses, with what they
 * reached there. A supervisor sees the own departments and those below.
 */
export const listLearningStatus = <ThrowOnError extends boolean = true>(options: Options<ListLearningStatusData, ThrowOnError>) => (options.client ?? client).get<ListLearningStatusResponses, ListLearningStatusErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learning-status',
    ...options
});

/**
 * Export the learning status
 *
 * Exactly the rows that the list finds with the same conditions, in its order. Characters that Windows-31J does not have are
 * replaced by 〓; their number stands in `X-Keizoku-Unwritable`. A workbook goes on on a further sheet after a million rows.
 */
export const exportLearningStatus = <ThrowOnError extends boolean = true>(options: Options<ExportLearningStatusData, ThrowOnError>) => (options.client ?? client).get<ExportLearningStatusResponses, ExportLearningStatusErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learning-status/export',
    ...options
});

/**
 * Count the learning status
 *
 * The rows of the list by status: for each course of the library, or for each department with those below it.
 */
export const getLearningStatusSummary = <ThrowOnError extends boolean = true>(options: Options<GetLearningStatusSummaryData, ThrowOnError>) => (options.client ?? client).get<GetLearningStatusSummaryResponses, GetLearningStatusSummaryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learning-status/summary',
    ...options
});
