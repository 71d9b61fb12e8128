// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateScimTokenData, CreateScimTokenErrors, CreateScimTokenResponses, GetScimConnectionData, GetScimConnectionErrors, GetScimConnectionResponses, RevokeScimTokenData, RevokeScimTokenErrors, RevokeScimTokenResponses } from '../types.gen';

/**
 * See the SCIM connection
 *
 * The address, the tokens, and how many people wait for a seat.
 */
export const getScimConnection = <ThrowOnError extends boolean = true>(options: Options<GetScimConnectionData, ThrowOnError>) => (options.client ?? client).get<GetScimConnectionResponses, GetScimConnectionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/scim',
    ...options
});

/**
 * Make a SCIM token
 *
 * Answers its secret, once. Two live at the same time, so that one can take the place of the other.
 */
export const createScimToken = <ThrowOnError extends boolean = true>(options: Options<CreateScimTokenData, ThrowOnError>) => (options.client ?? client).post<CreateScimTokenResponses, CreateScimTokenErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/scim/tokens',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke a SCIM token
 *
 * It is refused from now on.
 */
export const revokeScimToken = <ThrowOnError extends boolean = true>(options: Options<RevokeScimTokenData, ThrowOnError>) => (options.client ?? client).delete<RevokeScimTokenResponses, RevokeScimTokenErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/scim/tokens/{id}',
    ...options
});
