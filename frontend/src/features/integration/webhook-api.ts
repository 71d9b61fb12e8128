import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type {
  ListWebhookDeliveriesData,
  NewWebhookEndpoint,
  Replayed,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointPatch,
  WebhookSecret,
} from '@/api/generated/types.gen';
import { known, nextOf, type Page, seen } from '@/api/wire';

export type { WebhookDelivery, WebhookEndpoint };

export type WebhookDeliveryState = NonNullable<NonNullable<ListWebhookDeliveriesData['query']>['state']>;

const KEY = 'webhook-endpoints';

export const webhooksQuery = queryOptions({
  queryKey: [KEY],
  queryFn: ({ signal }) => known<Page<WebhookEndpoint>>(sdk.listWebhookEndpoints({ signal })),
  select: (page) => page.items,
});

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, id],
    queryFn: ({ signal }) => known<WebhookEndpoint>(sdk.getWebhookEndpoint({ path: { id }, signal })),
  });

/** What was sent, newest first; while something waits, the page looks again by itself. */
export const deliveriesQuery = (id: string, state: WebhookDeliveryState | undefined) =>
  infiniteQueryOptions({
    queryKey: [KEY, id, 'deliveries', state],
    queryFn: ({ pageParam, signal }) =>
      known<Page<WebhookDelivery>>(
        sdk.listWebhookDeliveries({ path: { id }, query: { state, cursor: pageParam, limit: 50 }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
    refetchInterval: (query) =>
      query.state.data?.pages.some((page) => page.items.some((one) => one.state === 'queued')) ? 3000 : false,
  });

export const addWebhook = (body: NewWebhookEndpoint) => known<WebhookSecret>(sdk.createWebhookEndpoint({ body }));

export const changeWebhook = (one: WebhookEndpoint, body: WebhookEndpointPatch) =>
  known<WebhookEndpoint>(sdk.updateWebhookEndpoint({ path: { id: one.id }, headers: seen(one), body }));

export const rotateSecret = (one: WebhookEndpoint) =>
  known<WebhookSecret>(sdk.rotateWebhookSecret({ path: { id: one.id }, headers: seen(one) }));

export const removeWebhook = (id: string) => known<void>(sdk.removeWebhookEndpoint({ path: { id } }));
export const sendTest = (id: string) => known<WebhookDelivery>(sdk.sendWebhookTest({ path: { id } }));

export const replay = (id: string, delivery: string) =>
  known<WebhookDelivery>(sdk.replayWebhookDelivery({ path: { id, delivery } }));

export const replayFailed = (id: string, since: string) =>
  known<Replayed>(sdk.replayFailedWebhooks({ path: { id }, body: { since } }));
