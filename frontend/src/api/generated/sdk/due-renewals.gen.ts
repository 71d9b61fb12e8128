// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ListDueRenewalsData, ListDueRenewalsErrors, ListDueRenewalsResponses } from '../types.gen';

/**
 * List renewals that are due
 *
 * Contracts whose renewal window is open, by deadline: those that have not applied, or all.
 */
export const listDueRenewals = <ThrowOnError extends boolean = true>(options?: Options<ListDueRenewalsData, ThrowOnError>) => (options?.client ?? client).get<ListDueRenewalsResponses, ListDueRenewalsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/due-renewals',
    ...options
});
