// Generated from openapi/openapi.json; do not edit.

import { formDataBodySerializer } from '../client';
import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateScormPackageData, CreateScormPackageErrors, CreateScormPackageResponses } from '../types.gen';

/**
 * Load a SCORM package
 *
 * It is looked at before any of it is kept; everything that is wrong with it is told at once, and then nothing is kept. It is no
 * unit of a course yet; a package that becomes none is removed after a day.
 */
export const createScormPackage = <ThrowOnError extends boolean = true>(options: Options<CreateScormPackageData, ThrowOnError>) => (options.client ?? client).post<CreateScormPackageResponses, CreateScormPackageErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/scorm-packages',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});
