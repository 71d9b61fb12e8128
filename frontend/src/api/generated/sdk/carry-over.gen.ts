// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CommitCarryOverData, CommitCarryOverErrors, CommitCarryOverResponses, DeclineCarryOverData, DeclineCarryOverErrors, DeclineCarryOverResponses, GetCarryOverData, GetCarryOverErrors, GetCarryOverResponses, PlanCarryOverData, PlanCarryOverErrors, PlanCarryOverResponses } from '../types.gen';

/**
 * Look at the offer to carry people over
 *
 * Open in a workspace that came from a renewal into another library, until it is taken or turned down.
 */
export const getCarryOver = <ThrowOnError extends boolean = true>(options: Options<GetCarryOverData, ThrowOnError>) => (options.client ?? client).get<GetCarryOverResponses, GetCarryOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/carry-over',
    ...options
});

/**
 * Plan the carry-over
 *
 * Nothing is written but the plan: departments, people with role and posts, seats before and after. Its rows are read like a
 * loaded file's.
 */
export const planCarryOver = <ThrowOnError extends boolean = true>(options: Options<PlanCarryOverData, ThrowOnError>) => (options.client ?? client).post<PlanCarryOverResponses, PlanCarryOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/carry-over',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm the carry-over
 *
 * Writes exactly the plan with this hash, in one transaction, within the seats of the term, and closes the offer.
 */
export const commitCarryOver = <ThrowOnError extends boolean = true>(options: Options<CommitCarryOverData, ThrowOnError>) => (options.client ?? client).post<CommitCarryOverResponses, CommitCarryOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/carry-over/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn the carry-over down
 *
 * The new workspace then starts without people of the old one; the offer does not come back.
 */
export const declineCarryOver = <ThrowOnError extends boolean = true>(options: Options<DeclineCarryOverData, ThrowOnError>) => (options.client ?? client).post<DeclineCarryOverResponses, DeclineCarryOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/carry-over/decline',
    ...options
});
