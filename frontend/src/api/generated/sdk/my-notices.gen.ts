// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetMyNoticeData, GetMyNoticeErrors, GetMyNoticeResponses, ListMyNoticesData, ListMyNoticesErrors, ListMyNoticesResponses, OpenMyNoticeData, OpenMyNoticeErrors, OpenMyNoticeResponses } from '../types.gen';

/**
 * List one's own notices
 *
 * Those that are published today, the latest first day first.
 */
export const listMyNotices = <ThrowOnError extends boolean = true>(options: Options<ListMyNoticesData, ThrowOnError>) => (options.client ?? client).get<ListMyNoticesResponses, ListMyNoticesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-notices',
    ...options
});

/**
 * Read one of one's own notices
 *
 * Looking at it changes nothing; `open` notes that it was read.
 */
export const getMyNotice = <ThrowOnError extends boolean = true>(options: Options<GetMyNoticeData, ThrowOnError>) => (options.client ?? client).get<GetMyNoticeResponses, GetMyNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-notices/{id}',
    ...options
});

/**
 * Open one of one's own notices
 *
 * Notes that it was read; the first time counts, and a second one changes nothing.
 */
export const openMyNotice = <ThrowOnError extends boolean = true>(options: Options<OpenMyNoticeData, ThrowOnError>) => (options.client ?? client).post<OpenMyNoticeResponses, OpenMyNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-notices/{id}/open',
    ...options
});
