// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ListPurgesData, ListPurgesErrors, ListPurgesResponses } from '../types.gen';

/**
 * List the records of purges
 *
 * What was deleted of lapsed contracts, when and by which rule; newest first.
 */
export const listPurges = <ThrowOnError extends boolean = true>(options?: Options<ListPurgesData, ThrowOnError>) => (options?.client ?? client).get<ListPurgesResponses, ListPurgesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/purges',
    ...options
});
