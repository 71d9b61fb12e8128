// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ListStartMonthsData, ListStartMonthsErrors, ListStartMonthsResponses } from '../types.gen';

/**
 * List the months in which a new contract can start
 *
 * Until the 10th of the month before, a term starts on the 1st; until the 10th of the month itself, on approval.
 */
export const listStartMonths = <ThrowOnError extends boolean = true>(options?: Options<ListStartMonthsData, ThrowOnError>) => (options?.client ?? client).get<ListStartMonthsResponses, ListStartMonthsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/start-months',
    ...options
});
