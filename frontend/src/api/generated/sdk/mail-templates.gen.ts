// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ListMailTemplatesData, ListMailTemplatesErrors, ListMailTemplatesResponses } from '../types.gen';

/**
 * List templates and variables of mails
 *
 * The texts to begin with, and what may stand in double braces in a mailing.
 */
export const listMailTemplates = <ThrowOnError extends boolean = true>(options: Options<ListMailTemplatesData, ThrowOnError>) => (options.client ?? client).get<ListMailTemplatesResponses, ListMailTemplatesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mail-templates',
    ...options
});
