// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { InviteTrainingAdminData, InviteTrainingAdminErrors, InviteTrainingAdminResponses, ListTrainingAdminsData, ListTrainingAdminsErrors, ListTrainingAdminsResponses, RemoveTrainingAdminData, RemoveTrainingAdminErrors, RemoveTrainingAdminResponses, SendTrainingAdminLinkData, SendTrainingAdminLinkErrors, SendTrainingAdminLinkResponses } from '../types.gen';

/**
 * List training administrators
 *
 * Of the workspace, longest first; there are 20 at most.
 */
export const listTrainingAdmins = <ThrowOnError extends boolean = true>(options: Options<ListTrainingAdminsData, ThrowOnError>) => (options.client ?? client).get<ListTrainingAdminsResponses, ListTrainingAdminsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-admins',
    ...options
});

/**
 * Invite a training administrator
 *
 * A mail with a one-time link goes out; the others and the applicants are told.
 */
export const inviteTrainingAdmin = <ThrowOnError extends boolean = true>(options: Options<InviteTrainingAdminData, ThrowOnError>) => (options.client ?? client).post<InviteTrainingAdminResponses, InviteTrainingAdminErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-admins',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a training administrator
 *
 * The sessions end at once. Never oneself (that is a hand-over), and never the last one who can log in.
 */
export const removeTrainingAdmin = <ThrowOnError extends boolean = true>(options: Options<RemoveTrainingAdminData, ThrowOnError>) => (options.client ?? client).delete<RemoveTrainingAdminResponses, RemoveTrainingAdminErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-admins/{id}',
    ...options
});

/**
 * Send the link again
 *
 * To whoever has not set a password; the link of before ends.
 */
export const sendTrainingAdminLink = <ThrowOnError extends boolean = true>(options: Options<SendTrainingAdminLinkData, ThrowOnError>) => (options.client ?? client).post<SendTrainingAdminLinkResponses, SendTrainingAdminLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-admins/{id}/link',
    ...options
});
