// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ApplyRosterPlanRuleData, ApplyRosterPlanRuleErrors, ApplyRosterPlanRuleResponses, AttachRosterPlanFileData, AttachRosterPlanFileErrors, AttachRosterPlanFileResponses, CommitRosterPlanData, CommitRosterPlanErrors, CommitRosterPlanResponses, ConfirmNextRosterData, ConfirmNextRosterErrors, ConfirmNextRosterResponses, DecideRosterPlanApprovalData, DecideRosterPlanApprovalErrors, DecideRosterPlanApprovalResponses, DecideRosterPlanPeopleData, DecideRosterPlanPeopleErrors, DecideRosterPlanPeopleResponses, DiscardRosterPlanData, DiscardRosterPlanErrors, DiscardRosterPlanResponses, GetNextRosterData, GetNextRosterErrors, GetNextRosterResponses, GetRosterApprovalData, GetRosterApprovalErrors, GetRosterApprovalResponses, GetRosterPlanData, GetRosterPlanErrors, GetRosterPlanResponses, ListNextRosterDiffData, ListNextRosterDiffErrors, ListNextRosterDiffResponses, ListRosterPlanPeopleData, ListRosterPlanPeopleErrors, ListRosterPlanPeopleResponses, RefreshRosterPlanData, RefreshRosterPlanErrors, RefreshRosterPlanResponses, ReopenNextRosterData, ReopenNextRosterErrors, ReopenNextRosterResponses, RequestRosterPlanApprovalData, RequestRosterPlanApprovalErrors, RequestRosterPlanApprovalResponses, SetRosterApprovalData, SetRosterApprovalErrors, SetRosterApprovalResponses, StartRosterPlanData, StartRosterPlanErrors, StartRosterPlanResponses, UndoRosterPlanData, UndoRosterPlanErrors, UndoRosterPlanResponses, WithdrawRosterPlanRequestData, WithdrawRosterPlanRequestErrors, WithdrawRosterPlanRequestResponses } from '../types.gen';

/**
 * Read whether roster plans need approval
 *
 * And whether a request to stop asking for it waits for a second person.
 */
export const getRosterApproval = <ThrowOnError extends boolean = true>(options: Options<GetRosterApprovalData, ThrowOnError>) => (options.client ?? client).get<GetRosterApprovalResponses, GetRosterApprovalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/approval',
    ...options
});

/**
 * Switch the approval of roster plans
 *
 * On: a plan is written only after another training administrator has approved it. Off takes two: the first call asks, and it
 * stays on until another training administrator calls the same; `required: true` answers no, or takes the wish back.
 */
export const setRosterApproval = <ThrowOnError extends boolean = true>(options: Options<SetRosterApprovalData, ThrowOnError>) => (options.client ?? client).put<SetRosterApprovalResponses, SetRosterApprovalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/approval',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Compare the next roster
 *
 * Both headers side by side, and how many stay, leave and join.
 */
export const getNextRoster = <ThrowOnError extends boolean = true>(options: Options<GetNextRosterData, ThrowOnError>) => (options.client ?? client).get<GetNextRosterResponses, GetNextRosterErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next',
    ...options
});

/**
 * Confirm the next roster
 *
 * Refused while more people are on it than seats were bought.
 */
export const confirmNextRoster = <ThrowOnError extends boolean = true>(options: Options<ConfirmNextRosterData, ThrowOnError>) => (options.client ?? client).post<ConfirmNextRosterResponses, ConfirmNextRosterErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/confirm',
    ...options
});

/**
 * List who stays, leaves and joins
 *
 * Beside the running roster, person by person.
 */
export const listNextRosterDiff = <ThrowOnError extends boolean = true>(options: Options<ListNextRosterDiffData, ThrowOnError>) => (options.client ?? client).get<ListNextRosterDiffResponses, ListNextRosterDiffErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/diff',
    ...options
});

/**
 * Throw the plan of the next roster away
 *
 * The roster stays as it is.
 */
export const discardRosterPlan = <ThrowOnError extends boolean = true>(options: Options<DiscardRosterPlanData, ThrowOnError>) => (options.client ?? client).delete<DiscardRosterPlanResponses, DiscardRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan',
    ...options
});

/**
 * Read the plan of the next roster
 *
 * The newest plan with its seats, the price of those missing, and whether a second person has to approve.
 */
export const getRosterPlan = <ThrowOnError extends boolean = true>(options: Options<GetRosterPlanData, ThrowOnError>) => (options.client ?? client).get<GetRosterPlanResponses, GetRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan',
    ...options
});

/**
 * Begin a plan of the next roster
 *
 * One plan at a time; refused while another is open.
 */
export const startRosterPlan = <ThrowOnError extends boolean = true>(options: Options<StartRosterPlanData, ThrowOnError>) => (options.client ?? client).post<StartRosterPlanResponses, StartRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan',
    ...options
});

/**
 * Approve or reject a plan
 *
 * By another training administrator than the one who asked.
 */
export const decideRosterPlanApproval = <ThrowOnError extends boolean = true>(options: Options<DecideRosterPlanApprovalData, ThrowOnError>) => (options.client ?? client).post<DecideRosterPlanApprovalResponses, DecideRosterPlanApprovalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/approval',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for a second person's approval
 *
 * Where the workspace asks for one. From then on the plan cannot be changed until it is decided or taken back.
 */
export const requestRosterPlanApproval = <ThrowOnError extends boolean = true>(options: Options<RequestRosterPlanApprovalData, ThrowOnError>) => (options.client ?? client).post<RequestRosterPlanApprovalResponses, RequestRosterPlanApprovalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/approval-request',
    ...options
});

/**
 * Write a plan into the next roster
 *
 * Once, in one transaction, exactly as it was shown: refused when its hash differs or people changed meanwhile.
 */
export const commitRosterPlan = <ThrowOnError extends boolean = true>(options: Options<CommitRosterPlanData, ThrowOnError>) => (options.client ?? client).post<CommitRosterPlanResponses, CommitRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Decide about people of a plan
 *
 * Stay, leave or join, by hand.
 */
export const decideRosterPlanPeople = <ThrowOnError extends boolean = true>(options: Options<DecideRosterPlanPeopleData, ThrowOnError>) => (options.client ?? client).post<DecideRosterPlanPeopleResponses, DecideRosterPlanPeopleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a loaded file into a plan
 *
 * It is written in the plan's one commit, and has no commit of its own any more once the plan is written.
 */
export const attachRosterPlanFile = <ThrowOnError extends boolean = true>(options: Options<AttachRosterPlanFileData, ThrowOnError>) => (options.client ?? client).put<AttachRosterPlanFileResponses, AttachRosterPlanFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/file',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List who stays, leaves and joins by the plan
 *
 * By user ID, each with the reason: who decided, or which rule. The rows of a file in the plan are read from the file.
 */
export const listRosterPlanPeople = <ThrowOnError extends boolean = true>(options: Options<ListRosterPlanPeopleData, ThrowOnError>) => (options.client ?? client).get<ListRosterPlanPeopleResponses, ListRosterPlanPeopleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/people',
    ...options
});

/**
 * Bring a plan up to date
 *
 * After people changed: decisions that the roster has overtaken are forgotten, and a file that was loaded before is taken out.
 */
export const refreshRosterPlan = <ThrowOnError extends boolean = true>(options: Options<RefreshRosterPlanData, ThrowOnError>) => (options.client ?? client).post<RefreshRosterPlanResponses, RefreshRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/refresh',
    ...options
});

/**
 * Apply a rule to a plan
 *
 * Everybody it is about leaves, unless somebody decided otherwise before. Each proposal can be turned by hand.
 */
export const applyRosterPlanRule = <ThrowOnError extends boolean = true>(options: Options<ApplyRosterPlanRuleData, ThrowOnError>) => (options.client ?? client).post<ApplyRosterPlanRuleResponses, ApplyRosterPlanRuleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/rules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a written plan back
 *
 * Until the day before the term begins, and only where that overwrites nothing that was written after it and the seats are there.
 */
export const undoRosterPlan = <ThrowOnError extends boolean = true>(options: Options<UndoRosterPlanData, ThrowOnError>) => (options.client ?? client).post<UndoRosterPlanResponses, UndoRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/undo',
    ...options
});

/**
 * Take a request for approval back
 *
 * Or the approval itself: the plan can be changed again.
 */
export const withdrawRosterPlanRequest = <ThrowOnError extends boolean = true>(options: Options<WithdrawRosterPlanRequestData, ThrowOnError>) => (options.client ?? client).post<WithdrawRosterPlanRequestResponses, WithdrawRosterPlanRequestErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/withdraw',
    ...options
});

/**
 * Reopen the next roster
 *
 * Until its term starts; it has to be confirmed again.
 */
export const reopenNextRoster = <ThrowOnError extends boolean = true>(options: Options<ReopenNextRosterData, ThrowOnError>) => (options.client ?? client).post<ReopenNextRosterResponses, ReopenNextRosterErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/reopen',
    ...options
});
