// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateCalendarFeedData, CreateCalendarFeedErrors, CreateCalendarFeedResponses, ListCalendarFeedsData, ListCalendarFeedsErrors, ListCalendarFeedsResponses, RevokeCalendarFeedData, RevokeCalendarFeedErrors, RevokeCalendarFeedResponses } from '../types.gen';

/**
 * List calendar feeds
 *
 * The living ones of the caller's company (ordering portal) or workspace (administrator site).
 */
export const listCalendarFeeds = <ThrowOnError extends boolean = true>(options?: Options<ListCalendarFeedsData, ThrowOnError>) => (options?.client ?? client).get<ListCalendarFeedsResponses, ListCalendarFeedsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar-feeds',
    ...options
});

/**
 * Make a calendar feed
 *
 * Answers its secret address, once.
 */
export const createCalendarFeed = <ThrowOnError extends boolean = true>(options: Options<CreateCalendarFeedData, ThrowOnError>) => (options.client ?? client).post<CreateCalendarFeedResponses, CreateCalendarFeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar-feeds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke a calendar feed
 *
 * Its address answers 404 from now on.
 */
export const revokeCalendarFeed = <ThrowOnError extends boolean = true>(options: Options<RevokeCalendarFeedData, ThrowOnError>) => (options.client ?? client).delete<RevokeCalendarFeedResponses, RevokeCalendarFeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar-feeds/{id}',
    ...options
});
