// Generated from openapi/openapi.json; do not edit.

import { formDataBodySerializer } from '../client';
import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CommitImportData, CommitImportErrors, CommitImportResponses, CreateImportData, CreateImportErrors, CreateImportResponses, GetImportData, GetImportErrorFileData, GetImportErrorFileErrors, GetImportErrorFileResponses, GetImportErrors, GetImportResponses, ListImportRowsData, ListImportRowsErrors, ListImportRowsResponses } from '../types.gen';

/**
 * Load a file
 *
 * Nothing but the plan is stored. Whatever is wrong with the file stands in the plan, all of it at once.
 */
export const createImport = <ThrowOnError extends boolean = true>(options: Options<CreateImportData, ThrowOnError>) => (options.client ?? client).post<CreateImportResponses, CreateImportErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Read a plan
 *
 * Its counts, errors and seats before and after. A plan never changes; confirming commits exactly this one.
 */
export const getImport = <ThrowOnError extends boolean = true>(options: Options<GetImportData, ThrowOnError>) => (options.client ?? client).get<GetImportResponses, GetImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports/{id}',
    ...options
});

/**
 * Confirm a plan
 *
 * Writes exactly the plan with this hash, in one transaction; refused if the people changed meanwhile.
 */
export const commitImport = <ThrowOnError extends boolean = true>(options: Options<CommitImportData, ThrowOnError>) => (options.client ?? client).post<CommitImportResponses, CommitImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports/{id}/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download the file with its errors
 *
 * The same file plus two columns: what is wrong, in Japanese and in English.
 */
export const getImportErrorFile = <ThrowOnError extends boolean = true>(options: Options<GetImportErrorFileData, ThrowOnError>) => (options.client ?? client).get<GetImportErrorFileResponses, GetImportErrorFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports/{id}/error-file',
    ...options
});

/**
 * List the rows of a plan
 *
 * In the order of the file, narrowed by what is to happen to them.
 */
export const listImportRows = <ThrowOnError extends boolean = true>(options: Options<ListImportRowsData, ThrowOnError>) => (options.client ?? client).get<ListImportRowsResponses, ListImportRowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports/{id}/rows',
    ...options
});
