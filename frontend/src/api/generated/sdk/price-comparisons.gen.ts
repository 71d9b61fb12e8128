// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ComparePricesData, ComparePricesErrors, ComparePricesResponses } from '../types.gen';

/**
 * Compare the ways to order
 *
 * The same library, its upgrade and every other; early or not; everything now or added later; and where the bands make a
 * larger quantity cheaper. By the code that prices orders; nothing is stored.
 */
export const comparePrices = <ThrowOnError extends boolean = true>(options: Options<ComparePricesData, ThrowOnError>) => (options.client ?? client).post<ComparePricesResponses, ComparePricesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-comparisons',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
