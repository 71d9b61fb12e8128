// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetCourseImportSampleData, GetCourseImportSampleErrors, GetCourseImportSampleResponses } from '../types.gen';

/**
 * Download a sample course file
 *
 * A file of the right columns with a few lines, to be filled in.
 */
export const getCourseImportSample = <ThrowOnError extends boolean = true>(options?: Options<GetCourseImportSampleData, ThrowOnError>) => (options?.client ?? client).get<GetCourseImportSampleResponses, GetCourseImportSampleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-import-sample',
    ...options
});
