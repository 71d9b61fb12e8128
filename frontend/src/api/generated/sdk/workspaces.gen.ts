// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetWorkspaceData, GetWorkspaceErrors, GetWorkspaceResponses } from '../types.gen';

/**
 * Read a workspace
 *
 * The contract header: library, term, registered and contracted IDs, for the running and the next term.
 */
export const getWorkspace = <ThrowOnError extends boolean = true>(options: Options<GetWorkspaceData, ThrowOnError>) => (options.client ?? client).get<GetWorkspaceResponses, GetWorkspaceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}',
    ...options
});
