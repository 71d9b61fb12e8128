// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetJwksData, GetJwksErrors, GetJwksResponses } from '../types.gen';

/**
 * Publishes the keys that check access tokens.
 *
 * Keys that were in use lately stay until the last token they signed has ended.
 */
export const getJwks = <ThrowOnError extends boolean = true>(options?: Options<GetJwksData, ThrowOnError>) => (options?.client ?? client).get<GetJwksResponses, GetJwksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/.well-known/jwks.json',
    ...options
});
