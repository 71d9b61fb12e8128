// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateWebhookEndpointData, CreateWebhookEndpointErrors, CreateWebhookEndpointResponses, GetWebhookEndpointData, GetWebhookEndpointErrors, GetWebhookEndpointResponses, ListWebhookDeliveriesData, ListWebhookDeliveriesErrors, ListWebhookDeliveriesResponses, ListWebhookEndpointsData, ListWebhookEndpointsErrors, ListWebhookEndpointsResponses, RemoveWebhookEndpointData, RemoveWebhookEndpointErrors, RemoveWebhookEndpointResponses, ReplayFailedWebhooksData, ReplayFailedWebhooksErrors, ReplayFailedWebhooksResponses, ReplayWebhookDeliveryData, ReplayWebhookDeliveryErrors, ReplayWebhookDeliveryResponses, RotateWebhookSecretData, RotateWebhookSecretErrors, RotateWebhookSecretResponses, SendWebhookTestData, SendWebhookTestErrors, SendWebhookTestResponses, UpdateWebhookEndpointData, UpdateWebhookEndpointErrors, UpdateWebhookEndpointResponses } from '../types.gen';

/**
 * List webhook endpoints
 *
 * Of the caller's company (ordering portal) or workspace (administrator site), oldest first.
 */
export const listWebhookEndpoints = <ThrowOnError extends boolean = true>(options?: Options<ListWebhookEndpointsData, ThrowOnError>) => (options?.client ?? client).get<ListWebhookEndpointsResponses, ListWebhookEndpointsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints',
    ...options
});

/**
 * Register a webhook endpoint
 *
 * Answers the secret that signs, once. An applicant's endpoint gets `contract.*` and `order.*` of the company, a training
 * administrator's `contract.*`, `roster.*`, `learner.*` and `completion.*` of the workspace.
 */
export const createWebhookEndpoint = <ThrowOnError extends boolean = true>(options: Options<CreateWebhookEndpointData, ThrowOnError>) => (options.client ?? client).post<CreateWebhookEndpointResponses, CreateWebhookEndpointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a webhook endpoint
 *
 * With its log; nothing is sent any more.
 */
export const removeWebhookEndpoint = <ThrowOnError extends boolean = true>(options: Options<RemoveWebhookEndpointData, ThrowOnError>) => (options.client ?? client).delete<RemoveWebhookEndpointResponses, RemoveWebhookEndpointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}',
    ...options
});

/**
 * Read a webhook endpoint
 *
 * Without its secret.
 */
export const getWebhookEndpoint = <ThrowOnError extends boolean = true>(options: Options<GetWebhookEndpointData, ThrowOnError>) => (options.client ?? client).get<GetWebhookEndpointResponses, GetWebhookEndpointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}',
    ...options
});

/**
 * Change a webhook endpoint
 *
 * Disabling gives up what waits for it; what was given up can be replayed after enabling.
 */
export const updateWebhookEndpoint = <ThrowOnError extends boolean = true>(options: Options<UpdateWebhookEndpointData, ThrowOnError>) => (options.client ?? client).patch<UpdateWebhookEndpointResponses, UpdateWebhookEndpointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List webhook deliveries
 *
 * What was sent to the endpoint in the last 30 days, newest first.
 */
export const listWebhookDeliveries = <ThrowOnError extends boolean = true>(options: Options<ListWebhookDeliveriesData, ThrowOnError>) => (options.client ?? client).get<ListWebhookDeliveriesResponses, ListWebhookDeliveriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/deliveries',
    ...options
});

/**
 * Replay a webhook delivery
 *
 * Sends the same event again, under the same `webhook-id`, whether it had arrived or not.
 */
export const replayWebhookDelivery = <ThrowOnError extends boolean = true>(options: Options<ReplayWebhookDeliveryData, ThrowOnError>) => (options.client ?? client).post<ReplayWebhookDeliveryResponses, ReplayWebhookDeliveryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/deliveries/{delivery}/replay',
    ...options
});

/**
 * Replay failed webhook deliveries
 *
 * All that were given up since an instant.
 */
export const replayFailedWebhooks = <ThrowOnError extends boolean = true>(options: Options<ReplayFailedWebhooksData, ThrowOnError>) => (options.client ?? client).post<ReplayFailedWebhooksResponses, ReplayFailedWebhooksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/replay-failed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Rotate the secret of a webhook endpoint
 *
 * Answers the new secret, once. For 24 hours every request is signed with both.
 */
export const rotateWebhookSecret = <ThrowOnError extends boolean = true>(options: Options<RotateWebhookSecretData, ThrowOnError>) => (options.client ?? client).post<RotateWebhookSecretResponses, RotateWebhookSecretErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/rotate-secret',
    ...options
});

/**
 * Send a test event
 *
 * `webhook.test`, whatever the endpoint asked for; the log tells what came of it.
 */
export const sendWebhookTest = <ThrowOnError extends boolean = true>(options: Options<SendWebhookTestData, ThrowOnError>) => (options.client ?? client).post<SendWebhookTestResponses, SendWebhookTestErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/test',
    ...options
});
