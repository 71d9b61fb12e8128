// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetWorkspaceSeatTimelineData, GetWorkspaceSeatTimelineErrors, GetWorkspaceSeatTimelineResponses } from '../types.gen';

/**
 * Read the seat timeline of a workspace
 *
 * Planned occupancy per day over the running and the next term, the first day of shortage, and how many IDs to buy when.
 */
export const getWorkspaceSeatTimeline = <ThrowOnError extends boolean = true>(options: Options<GetWorkspaceSeatTimelineData, ThrowOnError>) => (options.client ?? client).get<GetWorkspaceSeatTimelineResponses, GetWorkspaceSeatTimelineErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/seat-timeline',
    ...options
});
