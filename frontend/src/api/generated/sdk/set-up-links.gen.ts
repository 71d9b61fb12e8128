// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateSetUpLinksData, CreateSetUpLinksErrors, CreateSetUpLinksResponses } from '../types.gen';

/**
 * Send set-up links
 *
 * Those without an address are listed, not dropped in silence.
 */
export const createSetUpLinks = <ThrowOnError extends boolean = true>(options: Options<CreateSetUpLinksData, ThrowOnError>) => (options.client ?? client).post<CreateSetUpLinksResponses, CreateSetUpLinksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/set-up-links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
