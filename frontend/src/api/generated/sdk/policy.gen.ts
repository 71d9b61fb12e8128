// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetPolicyData, GetPolicyErrors, GetPolicyResponses, UpdatePolicyData, UpdatePolicyErrors, UpdatePolicyResponses } from '../types.gen';

/**
 * Read the policy
 *
 * The numbers behind the dates of every contract.
 */
export const getPolicy = <ThrowOnError extends boolean = true>(options?: Options<GetPolicyData, ThrowOnError>) => (options?.client ?? client).get<GetPolicyResponses, GetPolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/policy',
    ...options
});

/**
 * Change the policy
 *
 * Holds for what comes after it. The renewal window, the roster's opening, the last day to apply and the retention of a term that
 * was opened before stay as they were promised.
 */
export const updatePolicy = <ThrowOnError extends boolean = true>(options: Options<UpdatePolicyData, ThrowOnError>) => (options.client ?? client).patch<UpdatePolicyResponses, UpdatePolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/policy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
