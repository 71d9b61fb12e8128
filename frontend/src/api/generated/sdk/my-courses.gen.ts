// Generated from openapi/openapi.json; do not edit.

import { formDataBodySerializer } from '../client';
import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { AnswerMySurveyData, AnswerMySurveyErrors, AnswerMySurveyResponses, AttachMyReportFileData, AttachMyReportFileErrors, AttachMyReportFileResponses, BeginMyAttemptData, BeginMyAttemptErrors, BeginMyAttemptResponses, FinishMyPageData, FinishMyPageErrors, FinishMyPageResponses, GetMyCourseData, GetMyCourseErrors, GetMyCourseResponses, GetMyReportData, GetMyReportErrors, GetMyReportFileData, GetMyReportFileErrors, GetMyReportFileResponses, GetMyReportResponses, HandInMyAttemptData, HandInMyAttemptErrors, HandInMyAttemptResponses, HandInMyReportData, HandInMyReportErrors, HandInMyReportResponses, KeepMyAnswersData, KeepMyAnswersErrors, KeepMyAnswersResponses, LaunchMyScormData, LaunchMyScormErrors, LaunchMyScormResponses, LaunchMyVideoData, LaunchMyVideoErrors, LaunchMyVideoResponses, ListMyCoursesData, ListMyCoursesErrors, ListMyCoursesResponses, OpenMyUnitData, OpenMyUnitErrors, OpenMyUnitResponses, RemoveMyReportFileData, RemoveMyReportFileErrors, RemoveMyReportFileResponses, SaveMyReportDraftData, SaveMyReportDraftErrors, SaveMyReportDraftResponses, SaveMyScormData, SaveMyScormErrors, SaveMyScormResponses, SaveMyVideoData, SaveMyVideoErrors, SaveMyVideoResponses, SpendMyTimeData, SpendMyTimeErrors, SpendMyTimeResponses } from '../types.gen';

/**
 * List one's own courses
 *
 * The courses of today's library that are not hidden: what is required first and what is recommended next, each by its due date;
 * then what is under way, latest opened first; then what is new, then what is completed, then what has no content yet. Of a class,
 * its courses.
 */
export const listMyCourses = <ThrowOnError extends boolean = true>(options: Options<ListMyCoursesData, ThrowOnError>) => (options.client ?? client).get<ListMyCoursesResponses, ListMyCoursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses',
    ...options
});

/**
 * Read one of one's own courses
 *
 * With its units, what was reached in each, and what was handed in. Looking writes nothing.
 */
export const getMyCourse = <ThrowOnError extends boolean = true>(options: Options<GetMyCourseData, ThrowOnError>) => (options.client ?? client).get<GetMyCourseResponses, GetMyCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}',
    ...options
});

/**
 * Tell the time spent in a course
 *
 * A page tells about every minute while it is seen. Two windows at once count once; a course that was never opened has no time.
 */
export const spendMyTime = <ThrowOnError extends boolean = true>(options: Options<SpendMyTimeData, ThrowOnError>) => (options.client ?? client).post<SpendMyTimeResponses, SpendMyTimeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/time',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Begin an attempt
 *
 * Or go on with the one that is open. The questions that were drawn come without what is right, and with the answers so far. With a
 * time limit it ends then, whether or not anybody looks at it.
 */
export const beginMyAttempt = <ThrowOnError extends boolean = true>(options: Options<BeginMyAttemptData, ThrowOnError>) => (options.client ?? client).post<BeginMyAttemptResponses, BeginMyAttemptErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts',
    ...options
});

/**
 * Keep the answers so far
 *
 * They are what is handed in when the time runs out. Whoever would overwrite what another window kept is told so by 412.
 */
export const keepMyAnswers = <ThrowOnError extends boolean = true>(options: Options<KeepMyAnswersData, ThrowOnError>) => (options.client ?? client).put<KeepMyAnswersResponses, KeepMyAnswersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts/{attempt}/answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hand an attempt in
 *
 * Answers score, what is right and why. The same answers sent again answer the same; other answers to an attempt that was
 * handed in are refused. What arrives more than half a minute after the end is not taken: the answers that were kept are marked.
 */
export const handInMyAttempt = <ThrowOnError extends boolean = true>(options: Options<HandInMyAttemptData, ThrowOnError>) => (options.client ?? client).post<HandInMyAttemptResponses, HandInMyAttemptErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts/{attempt}/hand-in',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mark a page as read
 *
 * A second time changes nothing.
 */
export const finishMyPage = <ThrowOnError extends boolean = true>(options: Options<FinishMyPageData, ThrowOnError>) => (options.client ?? client).post<FinishMyPageResponses, FinishMyPageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/done',
    ...options
});

/**
 * Open a unit
 *
 * The first opening begins the course. A second one changes nothing but the time of the latest access.
 */
export const openMyUnit = <ThrowOnError extends boolean = true>(options: Options<OpenMyUnitData, ThrowOnError>) => (options.client ?? client).post<OpenMyUnitResponses, OpenMyUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/open',
    ...options
});

/**
 * Read a report of one's own course
 *
 * What it asks for and one's own attempts. Looking writes nothing.
 */
export const getMyReport = <ThrowOnError extends boolean = true>(options: Options<GetMyReportData, ThrowOnError>) => (options.client ?? client).get<GetMyReportResponses, GetMyReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report',
    ...options
});

/**
 * Keep a report's draft
 *
 * While it is being written. The same text sent again leaves the same as once; 412 when another window wrote it meanwhile.
 */
export const saveMyReportDraft = <ThrowOnError extends boolean = true>(options: Options<SaveMyReportDraftData, ThrowOnError>) => (options.client ?? client).put<SaveMyReportDraftResponses, SaveMyReportDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the file of a report's draft away
 *
 * A second time changes nothing.
 */
export const removeMyReportFile = <ThrowOnError extends boolean = true>(options: Options<RemoveMyReportFileData, ThrowOnError>) => (options.client ?? client).delete<RemoveMyReportFileResponses, RemoveMyReportFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/file',
    ...options
});

/**
 * Put a file to a report's draft
 *
 * In place of the one there was. What it is is read from its bytes.
 */
export const attachMyReportFile = <ThrowOnError extends boolean = true>(options: Options<AttachMyReportFileData, ThrowOnError>) => (options.client ?? client).post<AttachMyReportFileResponses, AttachMyReportFileErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/file',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Hand a report in
 *
 * Where questions mark it, it is marked at once. The same sent again answers the same; another text for an attempt that was handed
 * in is refused.
 */
export const handInMyReport = <ThrowOnError extends boolean = true>(options: Options<HandInMyReportData, ThrowOnError>) => (options.client ?? client).post<HandInMyReportResponses, HandInMyReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/hand-in',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download the file of one's own report
 *
 * As an attachment.
 */
export const getMyReportFile = <ThrowOnError extends boolean = true>(options: Options<GetMyReportFileData, ThrowOnError>) => (options.client ?? client).get<GetMyReportFileResponses, GetMyReportFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/reports/{report}/file',
    ...options
});

/**
 * Open a SCORM package
 *
 * Answers where it runs, on an origin of its own, and what its run-time kept. An earlier opening, in another window, ends with it.
 */
export const launchMyScorm = <ThrowOnError extends boolean = true>(options: Options<LaunchMyScormData, ThrowOnError>) => (options.client ?? client).post<LaunchMyScormResponses, LaunchMyScormErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/scorm-launches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save what a SCORM package says of an item
 *
 * `sequence` grows with every save of an opening; what comes late, or twice, changes nothing. Refused once the package was opened in
 * another window.
 */
export const saveMyScorm = <ThrowOnError extends boolean = true>(options: Options<SaveMyScormData, ThrowOnError>) => (options.client ?? client).put<SaveMyScormResponses, SaveMyScormErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/scorm-launches/{launch}/state',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Answer a survey
 *
 * Once. The same answers sent again answer the same; other answers are refused, and so is a second answer to an anonymous survey,
 * of which nobody knows the first.
 */
export const answerMySurvey = <ThrowOnError extends boolean = true>(options: Options<AnswerMySurveyData, ThrowOnError>) => (options.client ?? client).post<AnswerMySurveyResponses, AnswerMySurveyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/survey-answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Open a video
 *
 * Answers where its film is, on an origin of its own, its captions, and where it was left. An earlier opening, in another window, ends
 * with it.
 */
export const launchMyVideo = <ThrowOnError extends boolean = true>(options: Options<LaunchMyVideoData, ThrowOnError>) => (options.client ?? client).post<LaunchMyVideoResponses, LaunchMyVideoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/video-launches',
    ...options
});

/**
 * Save what was played of a video
 *
 * Parts are added to those of before, so that what is sent twice counts once; `sequence` grows with every save of an opening, and the
 * place of what comes late is not taken over. The unit is done when 90 % of the film were played. Refused once the video was opened in
 * another window.
 */
export const saveMyVideo = <ThrowOnError extends boolean = true>(options: Options<SaveMyVideoData, ThrowOnError>) => (options.client ?? client).put<SaveMyVideoResponses, SaveMyVideoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/video-launches/{launch}/state',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
