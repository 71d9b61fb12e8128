// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateClosingDaysData, CreateClosingDaysErrors, CreateClosingDaysResponses, PreviewClosingDaysData, PreviewClosingDaysErrors, PreviewClosingDaysResponses, RemoveClosingDayData, RemoveClosingDayErrors, RemoveClosingDayResponses } from '../types.gen';

/**
 * Add closing days
 *
 * Due dates of orders that were submitted stay as they were promised; see the preview.
 */
export const createClosingDays = <ThrowOnError extends boolean = true>(options: Options<CreateClosingDaysData, ThrowOnError>) => (options.client ?? client).post<CreateClosingDaysResponses, CreateClosingDaysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/closing-days',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview a change of closing days
 *
 * The orders that wait for approval and would be due on another day by the changed calendar. Nothing is written.
 */
export const previewClosingDays = <ThrowOnError extends boolean = true>(options: Options<PreviewClosingDaysData, ThrowOnError>) => (options.client ?? client).post<PreviewClosingDaysResponses, PreviewClosingDaysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/closing-days/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a closing day away
 *
 * Only one that has not come yet.
 */
export const removeClosingDay = <ThrowOnError extends boolean = true>(options: Options<RemoveClosingDayData, ThrowOnError>) => (options.client ?? client).delete<RemoveClosingDayResponses, RemoveClosingDayErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/closing-days/{day}',
    ...options
});
