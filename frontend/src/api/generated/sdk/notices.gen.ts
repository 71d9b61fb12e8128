// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CopyNoticeData, CopyNoticeErrors, CopyNoticeResponses, CreateNoticeData, CreateNoticeErrors, CreateNoticeResponses, GetNoticeData, GetNoticeErrors, GetNoticeResponses, ListNoticeReadersData, ListNoticeReadersErrors, ListNoticeReadersResponses, ListNoticesData, ListNoticesErrors, ListNoticesResponses, PublishNoticeData, PublishNoticeErrors, PublishNoticeResponses, PutNoticeData, PutNoticeErrors, PutNoticeResponses, RemoveNoticeData, RemoveNoticeErrors, RemoveNoticeResponses, WithdrawNoticeData, WithdrawNoticeErrors, WithdrawNoticeResponses } from '../types.gen';

/**
 * List notices
 *
 * Of one state, the latest first day first. A supervisor sees those that supervisors wrote for the own departments.
 */
export const listNotices = <ThrowOnError extends boolean = true>(options: Options<ListNoticesData, ThrowOnError>) => (options.client ?? client).get<ListNoticesResponses, ListNoticesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices',
    ...options
});

/**
 * Write a notice
 *
 * As a draft, which nobody else sees until it is published. A supervisor names departments in the own subtree only.
 */
export const createNotice = <ThrowOnError extends boolean = true>(options: Options<CreateNoticeData, ThrowOnError>) => (options.client ?? client).post<CreateNoticeResponses, CreateNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a draft
 *
 * What was ever published is withdrawn and stays.
 */
export const removeNotice = <ThrowOnError extends boolean = true>(options: Options<RemoveNoticeData, ThrowOnError>) => (options.client ?? client).delete<RemoveNoticeResponses, RemoveNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices/{id}',
    ...options
});

/**
 * Read a notice
 *
 * With how many people it means today, and how many of them have read it.
 */
export const getNotice = <ThrowOnError extends boolean = true>(options: Options<GetNoticeData, ThrowOnError>) => (options.client ?? client).get<GetNoticeResponses, GetNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices/{id}',
    ...options
});

/**
 * Change a notice
 *
 * Whole. What is published stays published; who has read it has read it.
 */
export const putNotice = <ThrowOnError extends boolean = true>(options: Options<PutNoticeData, ThrowOnError>) => (options.client ?? client).put<PutNoticeResponses, PutNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Copy a notice
 *
 * Into a draft for a period as long that begins today; targets that can no longer be named are left out.
 */
export const copyNotice = <ThrowOnError extends boolean = true>(options: Options<CopyNoticeData, ThrowOnError>) => (options.client ?? client).post<CopyNoticeResponses, CopyNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices/{id}/copy',
    ...options
});

/**
 * Publish a draft
 *
 * It is seen from its first to its last day.
 */
export const publishNotice = <ThrowOnError extends boolean = true>(options: Options<PublishNoticeData, ThrowOnError>) => (options.client ?? client).post<PublishNoticeResponses, PublishNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices/{id}/publish',
    ...options
});

/**
 * List who has read a notice
 *
 * The people whom it means today, by user ID. A supervisor sees the own people.
 */
export const listNoticeReaders = <ThrowOnError extends boolean = true>(options: Options<ListNoticeReadersData, ThrowOnError>) => (options.client ?? client).get<ListNoticeReadersResponses, ListNoticeReadersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices/{id}/readers',
    ...options
});

/**
 * Withdraw a notice
 *
 * Nobody sees it any more; it stays in the list of withdrawn ones.
 */
export const withdrawNotice = <ThrowOnError extends boolean = true>(options: Options<WithdrawNoticeData, ThrowOnError>) => (options.client ?? client).post<WithdrawNoticeResponses, WithdrawNoticeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/notices/{id}/withdraw',
    ...options
});
