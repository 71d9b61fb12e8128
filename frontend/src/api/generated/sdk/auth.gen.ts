// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { AcceptHandOverData, AcceptHandOverErrors, AcceptHandOverResponses, AskEmailChangeData, AskEmailChangeErrors, AskEmailChangeResponses, AskHandOverData, AskHandOverErrors, AskHandOverResponses, CancelHandOverData, CancelHandOverErrors, CancelHandOverResponses, ChangePasswordData, ChangePasswordErrors, ChangePasswordResponses, ConfirmEmailChangeData, ConfirmEmailChangeErrors, ConfirmEmailChangeResponses, ForgotLoginIdData, ForgotLoginIdErrors, ForgotLoginIdResponses, ForgotPasswordData, ForgotPasswordErrors, ForgotPasswordResponses, GetHandOverData, GetHandOverErrors, GetHandOverInvitationData, GetHandOverInvitationErrors, GetHandOverInvitationResponses, GetHandOverResponses, GetLinkData, GetLinkErrors, GetLinkResponses, GetMeData, GetMeErrors, GetMeResponses, LogInData, LogInErrors, LogInResponses, LogOutData, LogOutErrors, LogOutResponses, RedeemHandOutCodeData, RedeemHandOutCodeErrors, RedeemHandOutCodeResponses, RefreshSessionData, RefreshSessionErrors, RefreshSessionResponses, SetPasswordData, SetPasswordErrors, SetPasswordResponses, SignUpData, SignUpErrors, SignUpResponses, UpdateMeData, UpdateMeErrors, UpdateMeResponses, VerifyEmailData, VerifyEmailErrors, VerifyEmailResponses } from '../types.gen';

/**
 * Changes one's own password; every other session of the account ends.
 *
 * The present password has to be given.
 */
export const changePassword = <ThrowOnError extends boolean = true>(options: Options<ChangePasswordData, ThrowOnError>) => (options.client ?? client).post<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/change-password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for another mail address
 *
 * A link goes to the new address, a notice to the present one; nothing changes before the link is used.
 */
export const askEmailChange = <ThrowOnError extends boolean = true>(options: Options<AskEmailChangeData, ThrowOnError>) => (options.client ?? client).post<AskEmailChangeResponses, AskEmailChangeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/email-change',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Prove a new mail address
 *
 * An applicant logs in by it from now on; every session of the account ends. The link works once, for 24 hours.
 */
export const confirmEmailChange = <ThrowOnError extends boolean = true>(options: Options<ConfirmEmailChangeData, ThrowOnError>) => (options.client ?? client).post<ConfirmEmailChangeResponses, ConfirmEmailChangeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/email-change/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sends the user IDs that are registered with a mail address to that address.
 *
 * The answer is the same whether there are any.
 */
export const forgotLoginId = <ThrowOnError extends boolean = true>(options: Options<ForgotLoginIdData, ThrowOnError>) => (options.client ?? client).post<ForgotLoginIdResponses, ForgotLoginIdErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/forgot-login-id',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sends a link to set a new password, if there is such an account with a mail address.
 *
 * The answer is the same either way.
 */
export const forgotPassword = <ThrowOnError extends boolean = true>(options: Options<ForgotPasswordData, ThrowOnError>) => (options.client ?? client).post<ForgotPasswordResponses, ForgotPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/forgot-password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sets the first password of somebody who was handed a one-time code on paper.
 *
 * A code works once and for 90 days; afterwards the person logs in with user ID and password.
 */
export const redeemHandOutCode = <ThrowOnError extends boolean = true>(options: Options<RedeemHandOutCodeData, ThrowOnError>) => (options.client ?? client).post<RedeemHandOutCodeResponses, RedeemHandOutCodeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-out-code',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the own invitation back
 *
 * Its link no longer works.
 */
export const cancelHandOver = <ThrowOnError extends boolean = true>(options?: Options<CancelHandOverData, ThrowOnError>) => (options?.client ?? client).delete<CancelHandOverResponses, CancelHandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over',
    ...options
});

/**
 * Read the own invitation of a successor
 *
 * 404 where nobody was invited.
 */
export const getHandOver = <ThrowOnError extends boolean = true>(options?: Options<GetHandOverData, ThrowOnError>) => (options?.client ?? client).get<GetHandOverResponses, GetHandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over',
    ...options
});

/**
 * Invite a successor
 *
 * The role moves when the invitation is accepted, within seven days; an earlier invitation that waits ends.
 */
export const askHandOver = <ThrowOnError extends boolean = true>(options: Options<AskHandOverData, ThrowOnError>) => (options.client ?? client).post<AskHandOverResponses, AskHandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept an invitation
 *
 * In one transaction the successor's account is made, the rights move, and the account of before is closed with its
 * sessions. The link works once.
 */
export const acceptHandOver = <ThrowOnError extends boolean = true>(options: Options<AcceptHandOverData, ThrowOnError>) => (options.client ?? client).post<AcceptHandOverResponses, AcceptHandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Look at an invitation without using it
 *
 * Tells the successor who hands over what, before anything is accepted.
 */
export const getHandOverInvitation = <ThrowOnError extends boolean = true>(options: Options<GetHandOverInvitationData, ThrowOnError>) => (options.client ?? client).get<GetHandOverInvitationResponses, GetHandOverInvitationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over/{token}',
    ...options
});

/**
 * Looks at a link without using it.
 *
 * Tells for which site and until when it is good, so that a page can be shown before a password is asked for.
 */
export const getLink = <ThrowOnError extends boolean = true>(options: Options<GetLinkData, ThrowOnError>) => (options.client ?? client).get<GetLinkResponses, GetLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/links/{token}',
    ...options
});

/**
 * Logs in on a site.
 *
 * Wrong ID and wrong password are not told apart. Other reasons (`login.unverified`, `login.no_seat`, `login.term_not_started`,
 * `login.term_ended`, `login.no_workspace`, `login.set_password_first`) are told only with the right password.
 */
export const logIn = <ThrowOnError extends boolean = true>(options: Options<LogInData, ThrowOnError>) => (options.client ?? client).post<LogInResponses, LogInErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/login',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Logs out on a site.
 *
 * Ends the session of the refresh cookie; without one nothing happens.
 */
export const logOut = <ThrowOnError extends boolean = true>(options: Options<LogOutData, ThrowOnError>) => (options.client ?? client).post<LogOutResponses, LogOutErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/logout',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tells who is logged in.
 *
 * Name, role, site and workspace of the caller, as the screens need them.
 */
export const getMe = <ThrowOnError extends boolean = true>(options?: Options<GetMeData, ThrowOnError>) => (options?.client ?? client).get<GetMeResponses, GetMeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/me',
    ...options
});

/**
 * Change one's own name
 *
 * For applicants and training administrators; whoever is looked after by an administrator is changed by that one.
 */
export const updateMe = <ThrowOnError extends boolean = true>(options: Options<UpdateMeData, ThrowOnError>) => (options.client ?? client).patch<UpdateMeResponses, UpdateMeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/me',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Exchanges the refresh cookie for the next one and a fresh access token.
 *
 * Each refresh token works once. One that is used again later ends the whole session (`session.reused`).
 */
export const refreshSession = <ThrowOnError extends boolean = true>(options: Options<RefreshSessionData, ThrowOnError>) => (options.client ?? client).post<RefreshSessionResponses, RefreshSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/refresh',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sets a password through a set-up or reset link; the link works once.
 *
 * A reset ends every session of the account.
 */
export const setPassword = <ThrowOnError extends boolean = true>(options: Options<SetPasswordData, ThrowOnError>) => (options.client ?? client).post<SetPasswordResponses, SetPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/set-password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Signs a company and its applicant up; a mail with a verification link follows.
 *
 * The answer is the same for an address that is registered already.
 */
export const signUp = <ThrowOnError extends boolean = true>(options: Options<SignUpData, ThrowOnError>) => (options.client ?? client).post<SignUpResponses, SignUpErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/sign-up',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Proves a mail address by the link that was sent there.
 *
 * The link is good for 24 hours and works once.
 */
export const verifyEmail = <ThrowOnError extends boolean = true>(options: Options<VerifyEmailData, ThrowOnError>) => (options.client ?? client).post<VerifyEmailResponses, VerifyEmailErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/verify-email',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
