import { describe, expect, it } from 'vitest';
import { webhookWords } from './messages/webhooks';
import { eventsOn, standingOf, stateOf } from './webhook-model';

describe('webhooks', () => {
  it('offers each site what it may hear, and has words for all of it', () => {
    const [order, admin] = [eventsOn('order'), eventsOn('admin')];
    expect(order.some((name) => name.startsWith('learner.'))).toBe(false);
    expect(admin.some((name) => name.startsWith('order.'))).toBe(false);
    for (const name of [...order, ...admin]) expect(webhookWords.ja).toHaveProperty([`event.${name}`]);
  });

  it('says why nothing is sent', () => {
    const one = { enabled: true, stopped: false, failingSince: null };
    expect(stateOf(one)).toBe('enabled');
    expect(stateOf({ ...one, failingSince: '2027-01-12T00:00:00Z' })).toBe('failing');
    expect(stateOf({ ...one, enabled: false })).toBe('disabled');
    expect(stateOf({ ...one, enabled: false, stopped: true })).toBe('stopped');
  });

  it('tells a first attempt from a further one', () => {
    expect(standingOf({ state: 'queued', fault: null })).toBe('waiting');
    expect(standingOf({ state: 'queued', fault: 'status' })).toBe('retrying');
    expect(standingOf({ state: 'failed', fault: 'status' })).toBe('failed');
    expect(standingOf({ state: 'delivered', fault: null })).toBe('delivered');
  });
});
