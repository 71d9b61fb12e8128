// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetMailData, GetMailErrors, GetMailResponses, ListMailsData, ListMailsErrors, ListMailsResponses } from '../types.gen';

/**
 * Lists mails, newest first.
 *
 * Open to everyone in a demonstration, otherwise to the vendor's operator.
 */
export const listMails = <ThrowOnError extends boolean = true>(options?: Options<ListMailsData, ThrowOnError>) => (options?.client ?? client).get<ListMailsResponses, ListMailsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mails',
    ...options
});

/**
 * Reads one mail.
 *
 * Open to everyone in a demonstration, otherwise to the vendor's operator; texts are shown only where no mail server is set up.
 */
export const getMail = <ThrowOnError extends boolean = true>(options: Options<GetMailData, ThrowOnError>) => (options.client ?? client).get<GetMailResponses, GetMailErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mails/{id}',
    ...options
});
