// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ListWorkspaceSeatChangesData, ListWorkspaceSeatChangesErrors, ListWorkspaceSeatChangesResponses } from '../types.gen';

/**
 * List the seats bought for a workspace
 *
 * The ledger over all terms, newest change first.
 */
export const listWorkspaceSeatChanges = <ThrowOnError extends boolean = true>(options: Options<ListWorkspaceSeatChangesData, ThrowOnError>) => (options.client ?? client).get<ListWorkspaceSeatChangesResponses, ListWorkspaceSeatChangesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/seat-changes',
    ...options
});
