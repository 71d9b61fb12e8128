// Generated from openapi/openapi.json; do not edit.

import { formDataBodySerializer } from '../client';
import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CommitCourseImportData, CommitCourseImportErrors, CommitCourseImportResponses, CreateCourseImportData, CreateCourseImportErrors, CreateCourseImportResponses, GetCourseImportData, GetCourseImportErrors, GetCourseImportResponses } from '../types.gen';

/**
 * Load a course file
 *
 * Nothing is written but the file. Whatever is wrong with it stands in the plan, all of it at once.
 */
export const createCourseImport = <ThrowOnError extends boolean = true>(options: Options<CreateCourseImportData, ThrowOnError>) => (options.client ?? client).post<CreateCourseImportResponses, CreateCourseImportErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/course-imports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Read the plan of a course file
 *
 * Worked out against the catalogue as it is now.
 */
export const getCourseImport = <ThrowOnError extends boolean = true>(options: Options<GetCourseImportData, ThrowOnError>) => (options.client ?? client).get<GetCourseImportResponses, GetCourseImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-imports/{id}',
    ...options
});

/**
 * Confirm the plan of a course file
 *
 * Writes exactly the plan with this hash; refused if the catalogue changed meanwhile.
 */
export const commitCourseImport = <ThrowOnError extends boolean = true>(options: Options<CommitCourseImportData, ThrowOnError>) => (options.client ?? client).post<CommitCourseImportResponses, CommitCourseImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-imports/{id}/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
