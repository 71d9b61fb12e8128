// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateCourseCategoryData, CreateCourseCategoryErrors, CreateCourseCategoryResponses, ListCourseCategoriesData, ListCourseCategoriesErrors, ListCourseCategoriesResponses, RemoveCourseCategoryData, RemoveCourseCategoryErrors, RemoveCourseCategoryResponses, UpdateCourseCategoryData, UpdateCourseCategoryErrors, UpdateCourseCategoryResponses } from '../types.gen';

/**
 * List course categories
 *
 * As a tree is read: each of the first level with those below it.
 */
export const listCourseCategories = <ThrowOnError extends boolean = true>(options?: Options<ListCourseCategoriesData, ThrowOnError>) => (options?.client ?? client).get<ListCourseCategoriesResponses, ListCourseCategoriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-categories',
    ...options
});

/**
 * Add a course category
 *
 * At the top, or below a category of the first level; there are two levels.
 */
export const createCourseCategory = <ThrowOnError extends boolean = true>(options: Options<CreateCourseCategoryData, ThrowOnError>) => (options.client ?? client).post<CreateCourseCategoryResponses, CreateCourseCategoryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-categories',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a course category
 *
 * Only one that nothing belongs to.
 */
export const removeCourseCategory = <ThrowOnError extends boolean = true>(options: Options<RemoveCourseCategoryData, ThrowOnError>) => (options.client ?? client).delete<RemoveCourseCategoryResponses, RemoveCourseCategoryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-categories/{id}',
    ...options
});

/**
 * Change a course category
 *
 * Absent fields stay, null clears.
 */
export const updateCourseCategory = <ThrowOnError extends boolean = true>(options: Options<UpdateCourseCategoryData, ThrowOnError>) => (options.client ?? client).patch<UpdateCourseCategoryResponses, UpdateCourseCategoryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-categories/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
