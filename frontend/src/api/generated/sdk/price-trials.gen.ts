// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { TryPricesData, TryPricesErrors, TryPricesResponses } from '../types.gen';

/**
 * Try prices out
 *
 * Examples, warnings and cliffs of prices that are stored nowhere, by the code that prices orders.
 */
export const tryPrices = <ThrowOnError extends boolean = true>(options: Options<TryPricesData, ThrowOnError>) => (options.client ?? client).post<TryPricesResponses, TryPricesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-trials',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
