// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetIssuerData, GetIssuerErrors, GetIssuerResponses, UpdateIssuerData, UpdateIssuerErrors, UpdateIssuerResponses } from '../types.gen';

/**
 * Read the issuer of documents
 *
 * Name, address and registration number that quotations, confirmations and invoices carry.
 */
export const getIssuer = <ThrowOnError extends boolean = true>(options?: Options<GetIssuerData, ThrowOnError>) => (options?.client ?? client).get<GetIssuerResponses, GetIssuerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/issuer',
    ...options
});

/**
 * Change the issuer of documents
 *
 * Documents issued before stay as they are.
 */
export const updateIssuer = <ThrowOnError extends boolean = true>(options: Options<UpdateIssuerData, ThrowOnError>) => (options.client ?? client).patch<UpdateIssuerResponses, UpdateIssuerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/issuer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
