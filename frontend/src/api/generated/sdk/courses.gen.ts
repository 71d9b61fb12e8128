// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateCourseData, CreateCourseErrors, CreateCourseResponses, CreateScormUnitData, CreateScormUnitErrors, CreateScormUnitResponses, CreateVideoUnitData, CreateVideoUnitErrors, CreateVideoUnitResponses, GetCourseData, GetCourseErrors, GetCourseResponses, GetCourseUnitsData, GetCourseUnitsErrors, GetCourseUnitsResponses, ListCoursesData, ListCoursesErrors, ListCoursesResponses, PutCourseLibrariesData, PutCourseLibrariesErrors, PutCourseLibrariesResponses, RemoveCourseData, RemoveCourseErrors, RemoveCourseResponses, RemoveScormUnitData, RemoveScormUnitErrors, RemoveScormUnitResponses, RemoveVideoUnitData, RemoveVideoUnitErrors, RemoveVideoUnitResponses, UpdateCourseData, UpdateCourseErrors, UpdateCourseResponses, UpdateScormUnitData, UpdateScormUnitErrors, UpdateScormUnitResponses, UpdateVideoUnitData, UpdateVideoUnitErrors, UpdateVideoUnitResponses } from '../types.gen';

/**
 * List courses
 *
 * Every course of the vendor's, by code.
 */
export const listCourses = <ThrowOnError extends boolean = true>(options?: Options<ListCoursesData, ThrowOnError>) => (options?.client ?? client).get<ListCoursesResponses, ListCoursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses',
    ...options
});

/**
 * Add a course
 *
 * It is in no library until it is put into one.
 */
export const createCourse = <ThrowOnError extends boolean = true>(options: Options<CreateCourseData, ThrowOnError>) => (options.client ?? client).post<CreateCourseResponses, CreateCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a course
 *
 * Only one that was never in a library.
 */
export const removeCourse = <ThrowOnError extends boolean = true>(options: Options<RemoveCourseData, ThrowOnError>) => (options.client ?? client).delete<RemoveCourseResponses, RemoveCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}',
    ...options
});

/**
 * Read a course
 *
 * With the libraries it is in, over time.
 */
export const getCourse = <ThrowOnError extends boolean = true>(options: Options<GetCourseData, ThrowOnError>) => (options.client ?? client).get<GetCourseResponses, GetCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}',
    ...options
});

/**
 * Change a course
 *
 * Absent fields stay, null clears. Its libraries have operations of their own.
 */
export const updateCourse = <ThrowOnError extends boolean = true>(options: Options<UpdateCourseData, ThrowOnError>) => (options.client ?? client).patch<UpdateCourseResponses, UpdateCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put a course into libraries
 *
 * Takes the whole list of stretches. What has passed stays as it is; a declared upgrade must not lose a course by it.
 */
export const putCourseLibraries = <ThrowOnError extends boolean = true>(options: Options<PutCourseLibrariesData, ThrowOnError>) => (options.client ?? client).put<PutCourseLibrariesResponses, PutCourseLibrariesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/libraries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make a SCORM package a unit
 *
 * The last one of the course.
 */
export const createScormUnit = <ThrowOnError extends boolean = true>(options: Options<CreateScormUnitData, ThrowOnError>) => (options.client ?? client).post<CreateScormUnitResponses, CreateScormUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/scorm-units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a SCORM unit out of its course
 *
 * It is shown no more; what people reached in it stays.
 */
export const removeScormUnit = <ThrowOnError extends boolean = true>(options: Options<RemoveScormUnitData, ThrowOnError>) => (options.client ?? client).delete<RemoveScormUnitResponses, RemoveScormUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/scorm-units/{unit}',
    ...options
});

/**
 * Change a SCORM unit
 *
 * Its package too: whoever has it open goes on with the one that was opened.
 */
export const updateScormUnit = <ThrowOnError extends boolean = true>(options: Options<UpdateScormUnitData, ThrowOnError>) => (options.client ?? client).put<UpdateScormUnitResponses, UpdateScormUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/scorm-units/{unit}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the units of a course
 *
 * In their order, with the package of those that run one.
 */
export const getCourseUnits = <ThrowOnError extends boolean = true>(options: Options<GetCourseUnitsData, ThrowOnError>) => (options.client ?? client).get<GetCourseUnitsResponses, GetCourseUnitsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/units',
    ...options
});

/**
 * Make a video a unit
 *
 * The last one of the course.
 */
export const createVideoUnit = <ThrowOnError extends boolean = true>(options: Options<CreateVideoUnitData, ThrowOnError>) => (options.client ?? client).post<CreateVideoUnitResponses, CreateVideoUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/video-units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a video unit out of its course
 *
 * It is shown no more; that people have played it stays.
 */
export const removeVideoUnit = <ThrowOnError extends boolean = true>(options: Options<RemoveVideoUnitData, ThrowOnError>) => (options.client ?? client).delete<RemoveVideoUnitResponses, RemoveVideoUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/video-units/{unit}',
    ...options
});

/**
 * Change a video unit
 *
 * Its video too: whoever has it open goes on with the one that was opened.
 */
export const updateVideoUnit = <ThrowOnError extends boolean = true>(options: Options<UpdateVideoUnitData, ThrowOnError>) => (options.client ?? client).put<UpdateVideoUnitResponses, UpdateVideoUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/video-units/{unit}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
