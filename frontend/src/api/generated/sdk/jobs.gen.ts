// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CancelJobData, CancelJobErrors, CancelJobResponses, GetJobData, GetJobErrors, GetJobResponses, ListJobsData, ListJobsErrors, ListJobsResponses, WatchJobData, WatchJobErrors, WatchJobResponse, WatchJobResponses } from '../types.gen';

/**
 * Lists one's jobs, newest first; ended ones stay for 30 days.
 *
 * Imports, exports and whatever else takes longer than a request.
 */
export const listJobs = <ThrowOnError extends boolean = true>(options?: Options<ListJobsData, ThrowOnError>) => (options?.client ?? client).get<ListJobsResponses, ListJobsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/jobs',
    ...options
});

/**
 * Reads a job's state and progress.
 *
 * Its state, how much of how many is done, its warnings, and where the result lies.
 */
export const getJob = <ThrowOnError extends boolean = true>(options: Options<GetJobData, ThrowOnError>) => (options.client ?? client).get<GetJobResponses, GetJobErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/jobs/{id}',
    ...options
});

/**
 * Asks to stop a job.
 *
 * At once while it waits, at its next step while it runs. What was done stays done.
 */
export const cancelJob = <ThrowOnError extends boolean = true>(options: Options<CancelJobData, ThrowOnError>) => (options.client ?? client).post<CancelJobResponses, CancelJobErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/jobs/{id}/cancel',
    ...options
});

/**
 * Streams a job's progress.
 *
 * Each event is named `job` and holds the job as `GET /jobs/{id}` shows it. The stream ends when the job has ended.
 */
export const watchJob = <ThrowOnError extends boolean = true>(options: Options<WatchJobData, ThrowOnError, WatchJobResponse>) => (options.client ?? client).sse.get<WatchJobResponses, WatchJobErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/jobs/{id}/events',
    ...options
});
