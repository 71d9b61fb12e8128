// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ExportReportsData, ExportReportsErrors, ExportReportsResponses, GetReportData, GetReportErrors, GetReportFileData, GetReportFileErrors, GetReportFileResponses, GetReportResponses, ListReportsData, ListReportsErrors, ListReportsResponses, MarkReportData, MarkReportErrors, MarkReportResponses, ReturnReportData, ReturnReportErrors, ReturnReportResponses } from '../types.gen';

/**
 * List the reports of a term
 *
 * What waits to be marked first, and of that what waits longest; drafts are nobody's but their learners'.
 */
export const listReports = <ThrowOnError extends boolean = true>(options: Options<ListReportsData, ThrowOnError>) => (options.client ?? client).get<ListReportsResponses, ListReportsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports',
    ...options
});

/**
 * Export reports and their marks
 *
 * The reports that the list finds, in its order. Characters that Windows-31J does not have are replaced by 〓; their number stands
 * in `X-Keizoku-Unwritable`.
 */
export const exportReports = <ThrowOnError extends boolean = true>(options: Options<ExportReportsData, ThrowOnError>) => (options.client ?? client).get<ExportReportsResponses, ExportReportsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/export',
    ...options
});

/**
 * Read a report
 *
 * With what was asked for, everything that was said of it, and the attempts before.
 */
export const getReport = <ThrowOnError extends boolean = true>(options: Options<GetReportData, ThrowOnError>) => (options.client ?? client).get<GetReportResponses, GetReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/{id}',
    ...options
});

/**
 * Download the file of a report
 *
 * As an attachment.
 */
export const getReportFile = <ThrowOnError extends boolean = true>(options: Options<GetReportFileData, ThrowOnError>) => (options.client ?? client).get<GetReportFileResponses, GetReportFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/{id}/file',
    ...options
});

/**
 * Mark a report
 *
 * Or mark it anew: what was said before stays. The learner is told by mail.
 */
export const markReport = <ThrowOnError extends boolean = true>(options: Options<MarkReportData, ThrowOnError>) => (options.client ?? client).post<MarkReportResponses, MarkReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/{id}/mark',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Return a report to its learner
 *
 * Without a score; it can be handed in again. The learner is told by mail.
 */
export const returnReport = <ThrowOnError extends boolean = true>(options: Options<ReturnReportData, ThrowOnError>) => (options.client ?? client).post<ReturnReportResponses, ReturnReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/{id}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
