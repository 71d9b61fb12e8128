// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { VerifyCertificateData, VerifyCertificateErrors, VerifyCertificateResponses } from '../types.gen';

/**
 * Check a certificate
 *
 * For whoever has its code; no log-in. Nothing is ever listed.
 */
export const verifyCertificate = <ThrowOnError extends boolean = true>(options: Options<VerifyCertificateData, ThrowOnError>) => (options.client ?? client).get<VerifyCertificateResponses, VerifyCertificateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/certificates/{code}',
    ...options
});
