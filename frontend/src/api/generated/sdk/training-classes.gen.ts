// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { AddTrainingClassMembersData, AddTrainingClassMembersErrors, AddTrainingClassMembersResponses, CopyTrainingClassData, CopyTrainingClassErrors, CopyTrainingClassResponses, CreateTrainingClassData, CreateTrainingClassErrors, CreateTrainingClassResponses, GetTrainingClassData, GetTrainingClassErrors, GetTrainingClassResponses, HideTrainingClassTwinsData, HideTrainingClassTwinsErrors, HideTrainingClassTwinsResponses, ListTrainingClassesData, ListTrainingClassesErrors, ListTrainingClassesResponses, ListTrainingClassMembersData, ListTrainingClassMembersErrors, ListTrainingClassMembersResponses, PutTrainingClassData, PutTrainingClassErrors, PutTrainingClassResponses, RemoveTrainingClassData, RemoveTrainingClassErrors, RemoveTrainingClassMembersData, RemoveTrainingClassMembersErrors, RemoveTrainingClassMembersResponses, RemoveTrainingClassResponses } from '../types.gen';

/**
 * List the classes of a term
 *
 * The newest first. A supervisor sees those of the own people, and counts these people only.
 */
export const listTrainingClasses = <ThrowOnError extends boolean = true>(options: Options<ListTrainingClassesData, ThrowOnError>) => (options.client ?? client).get<ListTrainingClassesResponses, ListTrainingClassesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes',
    ...options
});

/**
 * Make a class
 *
 * With its courses; people come into it afterwards.
 */
export const createTrainingClass = <ThrowOnError extends boolean = true>(options: Options<CreateTrainingClassData, ThrowOnError>) => (options.client ?? client).post<CreateTrainingClassResponses, CreateTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a class
 *
 * While nobody has learned in it; with what was set for it in the course settings.
 */
export const removeTrainingClass = <ThrowOnError extends boolean = true>(options: Options<RemoveTrainingClassData, ThrowOnError>) => (options.client ?? client).delete<RemoveTrainingClassResponses, RemoveTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}',
    ...options
});

/**
 * Read a class
 *
 * With its courses, how many people began and completed each in the class, and how many see it in the catalogue too.
 */
export const getTrainingClass = <ThrowOnError extends boolean = true>(options: Options<GetTrainingClassData, ThrowOnError>) => (options.client ?? client).get<GetTrainingClassResponses, GetTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}',
    ...options
});

/**
 * Change a class
 *
 * Whole, with its courses. What was learned of a course that is taken out stays.
 */
export const putTrainingClass = <ThrowOnError extends boolean = true>(options: Options<PutTrainingClassData, ThrowOnError>) => (options.client ?? client).put<PutTrainingClassResponses, PutTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Copy a class into another term
 *
 * With its courses and settings, days moved with the term; with its people who are on that term's roster, where it is asked for.
 */
export const copyTrainingClass = <ThrowOnError extends boolean = true>(options: Options<CopyTrainingClassData, ThrowOnError>) => (options.client ?? client).post<CopyTrainingClassResponses, CopyTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/copy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hide in the catalogue what a class shows too
 *
 * Writes an ordinary rule of the course settings, hidden for the class, for each course that its people see twice.
 */
export const hideTrainingClassTwins = <ThrowOnError extends boolean = true>(options: Options<HideTrainingClassTwinsData, ThrowOnError>) => (options.client ?? client).post<HideTrainingClassTwinsResponses, HideTrainingClassTwinsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/hide-twins',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the people of a class
 *
 * By user ID, with what each has done of its courses in the class. A supervisor sees the own people.
 */
export const listTrainingClassMembers = <ThrowOnError extends boolean = true>(options: Options<ListTrainingClassMembersData, ThrowOnError>) => (options.client ?? client).get<ListTrainingClassMembersResponses, ListTrainingClassMembersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members',
    ...options
});

/**
 * Add people to a class
 *
 * By id, by user ID, or everybody of a department once. Whoever is in the class already stays.
 */
export const addTrainingClassMembers = <ThrowOnError extends boolean = true>(options: Options<AddTrainingClassMembersData, ThrowOnError>) => (options.client ?? client).post<AddTrainingClassMembersResponses, AddTrainingClassMembersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take people out of a class
 *
 * What they learned in it stays.
 */
export const removeTrainingClassMembers = <ThrowOnError extends boolean = true>(options: Options<RemoveTrainingClassMembersData, ThrowOnError>) => (options.client ?? client).post<RemoveTrainingClassMembersResponses, RemoveTrainingClassMembersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
