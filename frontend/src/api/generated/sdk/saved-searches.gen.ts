// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateSavedSearchData, CreateSavedSearchErrors, CreateSavedSearchResponses, ListSavedSearchesData, ListSavedSearchesErrors, ListSavedSearchesResponses, RemoveSavedSearchData, RemoveSavedSearchErrors, RemoveSavedSearchResponses, UpdateSavedSearchData, UpdateSavedSearchErrors, UpdateSavedSearchResponses } from '../types.gen';

/**
 * List saved searches
 *
 * The caller's own, at most twenty, and for a training administrator those that the others share; by name.
 */
export const listSavedSearches = <ThrowOnError extends boolean = true>(options: Options<ListSavedSearchesData, ThrowOnError>) => (options.client ?? client).get<ListSavedSearchesResponses, ListSavedSearchesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/saved-searches',
    ...options
});

/**
 * Save a search
 *
 * For the caller alone, or shared with the other training administrators.
 */
export const createSavedSearch = <ThrowOnError extends boolean = true>(options: Options<CreateSavedSearchData, ThrowOnError>) => (options.client ?? client).post<CreateSavedSearchResponses, CreateSavedSearchErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/saved-searches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a saved search
 *
 * One of the caller's own; a training administrator also one that is shared.
 */
export const removeSavedSearch = <ThrowOnError extends boolean = true>(options: Options<RemoveSavedSearchData, ThrowOnError>) => (options.client ?? client).delete<RemoveSavedSearchResponses, RemoveSavedSearchErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/saved-searches/{id}',
    ...options
});

/**
 * Change a saved search
 *
 * One of the caller's own: its name, what it looks for, whether it is shared, whether the screen opens with it.
 */
export const updateSavedSearch = <ThrowOnError extends boolean = true>(options: Options<UpdateSavedSearchData, ThrowOnError>) => (options.client ?? client).patch<UpdateSavedSearchResponses, UpdateSavedSearchErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/saved-searches/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
