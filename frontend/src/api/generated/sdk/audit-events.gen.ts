// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ListAuditEventsData, ListAuditEventsErrors, ListAuditEventsResponses } from '../types.gen';

/**
 * Lists who did what, newest first, the vendor's actions included.
 *
 * The trail of one company, or of one of its workspaces or subjects.
 */
export const listAuditEvents = <ThrowOnError extends boolean = true>(options?: Options<ListAuditEventsData, ThrowOnError>) => (options?.client ?? client).get<ListAuditEventsResponses, ListAuditEventsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/audit-events',
    ...options
});
