// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ListMyClassesData, ListMyClassesErrors, ListMyClassesResponses } from '../types.gen';

/**
 * List one's own classes
 *
 * Of the running term, the newest first; their courses are listed by `my-courses?classId=…`.
 */
export const listMyClasses = <ThrowOnError extends boolean = true>(options: Options<ListMyClassesData, ThrowOnError>) => (options.client ?? client).get<ListMyClassesResponses, ListMyClassesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-classes',
    ...options
});
