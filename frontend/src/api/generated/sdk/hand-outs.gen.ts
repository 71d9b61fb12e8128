// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateHandOutData, CreateHandOutErrors, CreateHandOutResponses } from '../types.gen';

/**
 * Make one-time codes
 *
 * For people without a mail address. The codes are in this answer only; they replace password and earlier code.
 */
export const createHandOut = <ThrowOnError extends boolean = true>(options: Options<CreateHandOutData, ThrowOnError>) => (options.client ?? client).post<CreateHandOutResponses, CreateHandOutErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/hand-outs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
