// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetImportSampleData, GetImportSampleErrors, GetImportSampleResponses } from '../types.gen';

/**
 * Download a sample file
 *
 * A file of the right columns with a few lines, to be filled in.
 */
export const getImportSample = <ThrowOnError extends boolean = true>(options: Options<GetImportSampleData, ThrowOnError>) => (options.client ?? client).get<GetImportSampleResponses, GetImportSampleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/import-samples/{kind}',
    ...options
});
