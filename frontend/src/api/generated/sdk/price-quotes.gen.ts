// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreatePriceQuoteData, CreatePriceQuoteErrors, CreatePriceQuoteResponses } from '../types.gen';

/**
 * Price an order before writing it
 *
 * Evaluates the price book in force today by the code that prices the order itself; nothing is stored.
 */
export const createPriceQuote = <ThrowOnError extends boolean = true>(options: Options<CreatePriceQuoteData, ThrowOnError>) => (options.client ?? client).post<CreatePriceQuoteResponses, CreatePriceQuoteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-quotes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
