// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ExportLoginsData, ExportLoginsErrors, ExportLoginsResponses, ListLoginsData, ListLoginsErrors, ListLoginsResponses } from '../types.gen';

/**
 * List log-ins
 *
 * Of the people of the workspace, newest first, kept for 400 days. A refresh of a session is no log-in; an ID that nobody has leaves
 * no line, and what was typed is never kept. A supervisor sees the own departments and those below.
 */
export const listLogins = <ThrowOnError extends boolean = true>(options: Options<ListLoginsData, ThrowOnError>) => (options.client ?? client).get<ListLoginsResponses, ListLoginsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/logins',
    ...options
});

/**
 * Export log-ins
 *
 * Exactly the log-ins that the list finds with the same conditions. Characters that Windows-31J does not have are replaced by 〓; their
 * number stands in `X-Keizoku-Unwritable`.
 */
export const exportLogins = <ThrowOnError extends boolean = true>(options: Options<ExportLoginsData, ThrowOnError>) => (options.client ?? client).get<ExportLoginsResponses, ExportLoginsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/logins/export',
    ...options
});
