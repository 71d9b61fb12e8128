// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetMailingData, GetMailingErrors, GetMailingResponses, ListMailingPeopleData, ListMailingPeopleErrors, ListMailingPeopleResponses, ListMailingsData, ListMailingsErrors, ListMailingsResponses, PrepareMailingData, PrepareMailingErrors, PrepareMailingResponses, PreviewMailingData, PreviewMailingErrors, PreviewMailingResponses, PutMailingData, PutMailingErrors, PutMailingResponses, RemoveMailingData, RemoveMailingErrors, RemoveMailingResponses, SendMailingData, SendMailingErrors, SendMailingResponses, StopMailingData, StopMailingErrors, StopMailingResponses, TestMailingData, TestMailingErrors, TestMailingResponses } from '../types.gen';

/**
 * List mailings
 *
 * The newest first. A supervisor sees the own ones.
 */
export const listMailings = <ThrowOnError extends boolean = true>(options: Options<ListMailingsData, ThrowOnError>) => (options.client ?? client).get<ListMailingsResponses, ListMailingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings',
    ...options
});

/**
 * Prepare a mailing
 *
 * To the people of exactly the rows that `listLearningStatus` finds with the same conditions, each once. They are written down now;
 * nothing is sent yet.
 */
export const prepareMailing = <ThrowOnError extends boolean = true>(options: Options<PrepareMailingData, ThrowOnError>) => (options.client ?? client).post<PrepareMailingResponses, PrepareMailingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a draft
 *
 * What was sent, or stopped, stays.
 */
export const removeMailing = <ThrowOnError extends boolean = true>(options: Options<RemoveMailingData, ThrowOnError>) => (options.client ?? client).delete<RemoveMailingResponses, RemoveMailingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings/{id}',
    ...options
});

/**
 * Read a mailing
 *
 * With how its people stand.
 */
export const getMailing = <ThrowOnError extends boolean = true>(options: Options<GetMailingData, ThrowOnError>) => (options.client ?? client).get<GetMailingResponses, GetMailingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings/{id}',
    ...options
});

/**
 * Change the text of a draft
 *
 * Its people stay as they were found. What is on its way or was sent cannot be changed.
 */
export const putMailing = <ThrowOnError extends boolean = true>(options: Options<PutMailingData, ThrowOnError>) => (options.client ?? client).put<PutMailingResponses, PutMailingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the people of a mailing
 *
 * By user ID, with what came of their mails.
 */
export const listMailingPeople = <ThrowOnError extends boolean = true>(options: Options<ListMailingPeopleData, ThrowOnError>) => (options.client ?? client).get<ListMailingPeopleResponses, ListMailingPeopleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings/{id}/people',
    ...options
});

/**
 * Preview a mailing
 *
 * The whole mail that one of its people would get today.
 */
export const previewMailing = <ThrowOnError extends boolean = true>(options: Options<PreviewMailingData, ThrowOnError>) => (options.client ?? client).get<PreviewMailingResponses, PreviewMailingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings/{id}/people/{learner}/preview',
    ...options
});

/**
 * Send a mailing
 *
 * A job writes the mails. Each of the people is looked at once more: who has no address, no seat, or left the sender's departments gets
 * none and is listed.
 */
export const sendMailing = <ThrowOnError extends boolean = true>(options: Options<SendMailingData, ThrowOnError>) => (options.client ?? client).post<SendMailingResponses, SendMailingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings/{id}/send',
    ...options
});

/**
 * Stop a mailing
 *
 * Mails that are written already leave; nobody else gets one.
 */
export const stopMailing = <ThrowOnError extends boolean = true>(options: Options<StopMailingData, ThrowOnError>) => (options.client ?? client).post<StopMailingResponses, StopMailingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings/{id}/stop',
    ...options
});

/**
 * Test a mailing
 *
 * Sends the caller the mail of its first addressee, once a minute at most.
 */
export const testMailing = <ThrowOnError extends boolean = true>(options: Options<TestMailingData, ThrowOnError>) => (options.client ?? client).post<TestMailingResponses, TestMailingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/mailings/{id}/test',
    ...options
});
