// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetMyNoticeSummaryData, GetMyNoticeSummaryErrors, GetMyNoticeSummaryResponses } from '../types.gen';

/**
 * Read how many of one's own notices are unread
 *
 * With at most three for a first page: unread ones, then important ones that were read.
 */
export const getMyNoticeSummary = <ThrowOnError extends boolean = true>(options: Options<GetMyNoticeSummaryData, ThrowOnError>) => (options.client ?? client).get<GetMyNoticeSummaryResponses, GetMyNoticeSummaryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-notice-summary',
    ...options
});
