// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetCertificateData, GetCertificateErrors, GetCertificateResponses, ListEnrolmentAttemptsData, ListEnrolmentAttemptsErrors, ListEnrolmentAttemptsResponses, ListEnrolmentsData, ListEnrolmentsErrors, ListEnrolmentsResponses } from '../types.gen';

/**
 * List what people have learned
 *
 * By the last change, earliest first, of everybody in the caller's sight or of one person. A system that follows along keeps
 * `updatedSince` of the last page and sends it at its next look; an enrolment that changed again is told again. Without
 * `learnerId`, the changes of the last seconds come at the next look.
 */
export const listEnrolments = <ThrowOnError extends boolean = true>(options: Options<ListEnrolmentsData, ThrowOnError>) => (options.client ?? client).get<ListEnrolmentsResponses, ListEnrolmentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/enrolments',
    ...options
});

/**
 * List the attempts of an enrolment
 *
 * Every try at the tests of the course, the one begun last first, of somebody in the caller's sight. What is right is not told.
 */
export const listEnrolmentAttempts = <ThrowOnError extends boolean = true>(options: Options<ListEnrolmentAttemptsData, ThrowOnError>) => (options.client ?? client).get<ListEnrolmentAttemptsResponses, ListEnrolmentAttemptsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/enrolments/{id}/attempts',
    ...options
});

/**
 * Download somebody's certificate
 *
 * As PDF/A, of a completed course of a person in the caller's sight.
 */
export const getCertificate = <ThrowOnError extends boolean = true>(options: Options<GetCertificateData, ThrowOnError>) => (options.client ?? client).get<GetCertificateResponses, GetCertificateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/enrolments/{id}/certificate',
    ...options
});
