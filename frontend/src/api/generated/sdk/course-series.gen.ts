// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateCourseSeriesData, CreateCourseSeriesErrors, CreateCourseSeriesResponses, ListCourseSeriesData, ListCourseSeriesErrors, ListCourseSeriesResponses, RemoveCourseSeriesData, RemoveCourseSeriesErrors, RemoveCourseSeriesResponses, UpdateCourseSeriesData, UpdateCourseSeriesErrors, UpdateCourseSeriesResponses } from '../types.gen';

/**
 * List course series
 *
 * In the vendor's order.
 */
export const listCourseSeries = <ThrowOnError extends boolean = true>(options?: Options<ListCourseSeriesData, ThrowOnError>) => (options?.client ?? client).get<ListCourseSeriesResponses, ListCourseSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-series',
    ...options
});

/**
 * Add a course series
 *
 * For short courses that belong together.
 */
export const createCourseSeries = <ThrowOnError extends boolean = true>(options: Options<CreateCourseSeriesData, ThrowOnError>) => (options.client ?? client).post<CreateCourseSeriesResponses, CreateCourseSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-series',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a course series
 *
 * Only one that nothing belongs to.
 */
export const removeCourseSeries = <ThrowOnError extends boolean = true>(options: Options<RemoveCourseSeriesData, ThrowOnError>) => (options.client ?? client).delete<RemoveCourseSeriesResponses, RemoveCourseSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-series/{id}',
    ...options
});

/**
 * Change a course series
 *
 * Absent fields stay, null clears.
 */
export const updateCourseSeries = <ThrowOnError extends boolean = true>(options: Options<UpdateCourseSeriesData, ThrowOnError>) => (options.client ?? client).patch<UpdateCourseSeriesResponses, UpdateCourseSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-series/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
