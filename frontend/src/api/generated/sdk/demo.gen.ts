// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetDemoData, GetDemoErrors, GetDemoResponses, MoveDemoClockData, MoveDemoClockErrors, MoveDemoClockResponses } from '../types.gen';

/**
 * Tells whether this is a demonstration.
 *
 * Its accounts and its clock, where it is one.
 */
export const getDemo = <ThrowOnError extends boolean = true>(options?: Options<GetDemoData, ThrowOnError>) => (options?.client ?? client).get<GetDemoResponses, GetDemoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/demo',
    ...options
});

/**
 * Moves the demonstration's clock forward.
 *
 * Every deadline on the way is run, midnight by midnight, each automatic mail once.
 */
export const moveDemoClock = <ThrowOnError extends boolean = true>(options: Options<MoveDemoClockData, ThrowOnError>) => (options.client ?? client).post<MoveDemoClockResponses, MoveDemoClockErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/demo/clock',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
