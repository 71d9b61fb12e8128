// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CopyCourseSettingsData, CopyCourseSettingsErrors, CopyCourseSettingsResponses, ListCourseSettingsData, ListCourseSettingsErrors, ListCourseSettingsOfTargetData, ListCourseSettingsOfTargetErrors, ListCourseSettingsOfTargetResponses, ListCourseSettingsResponses, PreviewCourseSettingsCopyData, PreviewCourseSettingsCopyErrors, PreviewCourseSettingsCopyResponses, PutCourseSettingsData, PutCourseSettingsErrors, PutCourseSettingsResponses, RemoveCourseSettingData, RemoveCourseSettingErrors, RemoveCourseSettingResponses, ShowOnlyTheseCoursesData, ShowOnlyTheseCoursesErrors, ShowOnlyTheseCoursesResponses } from '../types.gen';

/**
 * List the rules of a term
 *
 * By course and target. A supervisor sees those for everybody, for the own departments, those above and below them, and for the
 * own people. All rules of a term have one revision together.
 */
export const listCourseSettings = <ThrowOnError extends boolean = true>(options: Options<ListCourseSettingsData, ThrowOnError>) => (options.client ?? client).get<ListCourseSettingsResponses, ListCourseSettingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings',
    ...options
});

/**
 * Set courses for a target
 *
 * A state, a period, a due date for several courses at once, or nothing, which takes one's own setting away. A supervisor sets
 * required or recommended, for the own departments and people, where the administrators left a course optional.
 */
export const putCourseSettings = <ThrowOnError extends boolean = true>(options: Options<PutCourseSettingsData, ThrowOnError>) => (options.client ?? client).put<PutCourseSettingsResponses, PutCourseSettingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what copying the former term's rules would do
 *
 * How many rules are copied, and what is left behind and why: courses that the library has no longer, departments that were
 * deleted, people without a seat, and what the term says already.
 */
export const previewCourseSettingsCopy = <ThrowOnError extends boolean = true>(options: Options<PreviewCourseSettingsCopyData, ThrowOnError>) => (options.client ?? client).get<PreviewCourseSettingsCopyResponses, PreviewCourseSettingsCopyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/copy',
    ...options
});

/**
 * Copy the former term's rules
 *
 * Days move with the term. What the term says already stays.
 */
export const copyCourseSettings = <ThrowOnError extends boolean = true>(options: Options<CopyCourseSettingsData, ThrowOnError>) => (options.client ?? client).post<CopyCourseSettingsResponses, CopyCourseSettingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/copy',
    ...options
});

/**
 * List the courses as they stand for a target
 *
 * By code: the state that holds for everybody, for a department, or for one person, which rule says so, and which it beat.
 */
export const listCourseSettingsOfTarget = <ThrowOnError extends boolean = true>(options: Options<ListCourseSettingsOfTargetData, ThrowOnError>) => (options.client ?? client).get<ListCourseSettingsOfTargetResponses, ListCourseSettingsOfTargetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/courses',
    ...options
});

/**
 * Show only these courses
 *
 * The named courses get a state, or keep theirs; every other course of the library is hidden from the target.
 */
export const showOnlyTheseCourses = <ThrowOnError extends boolean = true>(options: Options<ShowOnlyTheseCoursesData, ThrowOnError>) => (options.client ?? client).post<ShowOnlyTheseCoursesResponses, ShowOnlyTheseCoursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/only-these',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take one rule away
 *
 * A supervisor takes away what supervisors set for the own departments and people.
 */
export const removeCourseSetting = <ThrowOnError extends boolean = true>(options: Options<RemoveCourseSettingData, ThrowOnError>) => (options.client ?? client).delete<RemoveCourseSettingResponses, RemoveCourseSettingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/{id}',
    ...options
});
