// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateOrgUnitData, CreateOrgUnitErrors, CreateOrgUnitResponses, GetOrgUnitData, GetOrgUnitErrors, GetOrgUnitResponses, ListOrgUnitsData, ListOrgUnitsErrors, ListOrgUnitsResponses, MoveOrgUnitData, MoveOrgUnitErrors, MoveOrgUnitResponses, RemoveOrgUnitData, RemoveOrgUnitErrors, RemoveOrgUnitResponses, UpdateOrgUnitData, UpdateOrgUnitErrors, UpdateOrgUnitResponses } from '../types.gen';

/**
 * List departments
 *
 * With the people of a roster counted: everybody in a seat once, by the primary post.
 */
export const listOrgUnits = <ThrowOnError extends boolean = true>(options: Options<ListOrgUnitsData, ThrowOnError>) => (options.client ?? client).get<ListOrgUnitsResponses, ListOrgUnitsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units',
    ...options
});

/**
 * Add a department
 *
 * Below another one, or at the top; at most ten levels.
 */
export const createOrgUnit = <ThrowOnError extends boolean = true>(options: Options<CreateOrgUnitData, ThrowOnError>) => (options.client ?? client).post<CreateOrgUnitResponses, CreateOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a department
 *
 * Only an empty one: none below it, and nobody ever in it.
 */
export const removeOrgUnit = <ThrowOnError extends boolean = true>(options: Options<RemoveOrgUnitData, ThrowOnError>) => (options.client ?? client).delete<RemoveOrgUnitResponses, RemoveOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units/{id}',
    ...options
});

/**
 * Read a department
 *
 * A supervisor sees the own departments and those below.
 */
export const getOrgUnit = <ThrowOnError extends boolean = true>(options: Options<GetOrgUnitData, ThrowOnError>) => (options.client ?? client).get<GetOrgUnitResponses, GetOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units/{id}',
    ...options
});

/**
 * Rename a department
 *
 * Its code and its people stay.
 */
export const updateOrgUnit = <ThrowOnError extends boolean = true>(options: Options<UpdateOrgUnitData, ThrowOnError>) => (options.client ?? client).patch<UpdateOrgUnitResponses, UpdateOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move a department
 *
 * With all below it; people and history move along.
 */
export const moveOrgUnit = <ThrowOnError extends boolean = true>(options: Options<MoveOrgUnitData, ThrowOnError>) => (options.client ?? client).post<MoveOrgUnitResponses, MoveOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units/{id}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
