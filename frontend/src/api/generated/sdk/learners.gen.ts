// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { BulkReleaseLearnersData, BulkReleaseLearnersErrors, BulkReleaseLearnersResponses, CreateLearnerData, CreateLearnerErrors, CreateLearnerResponses, ExportLearnersData, ExportLearnersErrors, ExportLearnersResponses, GetLearnerData, GetLearnerErrors, GetLearnerResponses, ListLearnerCourseSettingsData, ListLearnerCourseSettingsErrors, ListLearnerCourseSettingsResponses, ListLearnersData, ListLearnersErrors, ListLearnersResponses, RemoveLearnerData, RemoveLearnerErrors, RemoveLearnerResponses, ResetLearnerPasswordData, ResetLearnerPasswordErrors, ResetLearnerPasswordResponses, UpdateLearnerData, UpdateLearnerErrors, UpdateLearnerResponses } from '../types.gen';

/**
 * List people
 *
 * A supervisor sees the own departments and those below.
 */
export const listLearners = <ThrowOnError extends boolean = true>(options: Options<ListLearnersData, ThrowOnError>) => (options.client ?? client).get<ListLearnersResponses, ListLearnersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners',
    ...options
});

/**
 * Add a person
 *
 * Takes a seat in the roster. The password comes by link or by hand-out.
 */
export const createLearner = <ThrowOnError extends boolean = true>(options: Options<CreateLearnerData, ThrowOnError>) => (options.client ?? client).post<CreateLearnerResponses, CreateLearnerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove people from a roster together
 *
 * All of them or none. Their records stay.
 */
export const bulkReleaseLearners = <ThrowOnError extends boolean = true>(options: Options<BulkReleaseLearnersData, ThrowOnError>) => (options.client ?? client).post<BulkReleaseLearnersResponses, BulkReleaseLearnersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/bulk-release',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export people
 *
 * The people a list with the same filters shows, as a file that can be loaded again. Characters that Windows-31J does not
 * have are replaced by 〓; their number stands in `X-Keizoku-Unwritable`.
 */
export const exportLearners = <ThrowOnError extends boolean = true>(options: Options<ExportLearnersData, ThrowOnError>) => (options.client ?? client).get<ExportLearnersResponses, ExportLearnersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/export',
    ...options
});

/**
 * Remove a person from a roster
 *
 * The seat is free at once, and so is the door: open sessions in the workspace end. Person and history stay.
 */
export const removeLearner = <ThrowOnError extends boolean = true>(options: Options<RemoveLearnerData, ThrowOnError>) => (options.client ?? client).delete<RemoveLearnerResponses, RemoveLearnerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}',
    ...options
});

/**
 * Read a person
 *
 * Posts, seats and the state of the password, on the day of the roster that is asked for.
 */
export const getLearner = <ThrowOnError extends boolean = true>(options: Options<GetLearnerData, ThrowOnError>) => (options.client ?? client).get<GetLearnerResponses, GetLearnerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}',
    ...options
});

/**
 * Change a person
 *
 * Name, reading, mail address and employee number are the person's and change at once. Department, role, days of use and
 * notes belong to the roster named: those of the next one hold from its term's first day on, and never touch the running one.
 */
export const updateLearner = <ThrowOnError extends boolean = true>(options: Options<UpdateLearnerData, ThrowOnError>) => (options.client ?? client).patch<UpdateLearnerResponses, UpdateLearnerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the courses as they stand for one person
 *
 * With the reason for each: which rule won, and which it beat.
 */
export const listLearnerCourseSettings = <ThrowOnError extends boolean = true>(options: Options<ListLearnerCourseSettingsData, ThrowOnError>) => (options.client ?? client).get<ListLearnerCourseSettingsResponses, ListLearnerCourseSettingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}/course-settings',
    ...options
});

/**
 * Start a password reset
 *
 * Sends the link by mail; for people without an address make a one-time code instead.
 */
export const resetLearnerPassword = <ThrowOnError extends boolean = true>(options: Options<ResetLearnerPasswordData, ThrowOnError>) => (options.client ?? client).post<ResetLearnerPasswordResponses, ResetLearnerPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}/password-reset',
    ...options
});
