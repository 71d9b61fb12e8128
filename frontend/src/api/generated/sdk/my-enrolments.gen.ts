// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetMyCertificateData, GetMyCertificateErrors, GetMyCertificateResponses, ListMyEnrolmentsData, ListMyEnrolmentsErrors, ListMyEnrolmentsResponses } from '../types.gen';

/**
 * List what one has learned
 *
 * In every term of one's own, the one that changed last first. A completed one has a certificate.
 */
export const listMyEnrolments = <ThrowOnError extends boolean = true>(options: Options<ListMyEnrolmentsData, ThrowOnError>) => (options.client ?? client).get<ListMyEnrolmentsResponses, ListMyEnrolmentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-enrolments',
    ...options
});

/**
 * Download one's own certificate
 *
 * As PDF/A, of a completed course. It is issued when it is first asked for, and says the same from then on; only the score
 * grows with the best one.
 */
export const getMyCertificate = <ThrowOnError extends boolean = true>(options: Options<GetMyCertificateData, ThrowOnError>) => (options.client ?? client).get<GetMyCertificateResponses, GetMyCertificateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-enrolments/{id}/certificate',
    ...options
});
