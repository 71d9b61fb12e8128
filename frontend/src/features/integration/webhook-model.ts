import type { Tone } from '@/ui/StateBadge';
import type { WebhookDelivery, WebhookEndpoint } from './webhook-api';

/** Dates of the contract calendar, for both sites. */
const DATES = [
  'contract.renewal_opens',
  'contract.roster_opens',
  'contract.term_starts',
  'contract.last_day',
  'contract.term_ends',
];
const ORDERS = [
  'order.submitted',
  'order.approval_due',
  'order.approved',
  'order.returned',
  'order.withdrawn',
  'order.expired',
];
const PEOPLE = [
  'roster.confirmed',
  'roster.reopened',
  'roster.plan_undone',
  'learner.created',
  'learner.updated',
  'learner.removed',
  'completion.recorded',
];

/** What may be chosen on a site: the applicant hears of orders, the training administrator of people. */
export const eventsOn = (site: string): string[] => [...DATES, ...(site === 'admin' ? PEOPLE : ORDERS)];

export type EndpointState = 'stopped' | 'disabled' | 'failing' | 'enabled';

export function stateOf(one: Pick<WebhookEndpoint, 'enabled' | 'stopped' | 'failingSince'>): EndpointState {
  if (one.stopped) return 'stopped';
  if (!one.enabled) return 'disabled';
  return one.failingSince ? 'failing' : 'enabled';
}

export const TONE_OF_STATE: Record<EndpointState, Tone> = {
  stopped: 'danger',
  disabled: 'neutral',
  failing: 'warning',
  enabled: 'success',
};

/** A delivery that waits after a failure is told apart from one that was not tried yet. */
export type DeliveryStanding = 'waiting' | 'retrying' | 'delivered' | 'failed';

export function standingOf(one: Pick<WebhookDelivery, 'state' | 'fault'>): DeliveryStanding {
  if (one.state === 'delivered') return 'delivered';
  if (one.state === 'failed') return 'failed';
  return one.fault ? 'retrying' : 'waiting';
}

export const TONE_OF_DELIVERY: Record<DeliveryStanding, Tone> = {
  waiting: 'info',
  retrying: 'warning',
  delivered: 'success',
  failed: 'danger',
};
