import { expect, test } from 'vitest';
import type { Policy } from '@/api/generated/types.gen';
import { changesOf, patchOf, valuesOf } from './policy-model';

const policy: Policy = {
  termMonths: 12,
  renewalOpensMonthsBefore: 3,
  rosterOpensMonthsBefore: 1,
  rosterOpensDay: 11,
  lastDayToApply: 10,
  regularNewOrderDay: 10,
  approvalBusinessDays: 2,
  renewalReminderDays: [60, 30],
  provisionalReminderDays: [14, 7],
  lapsedRetentionDays: 90,
  purgeAnnouncementDays: [30, 7],
  maximumQuantity: 100_000,
  includedDiskGib: 5,
  newOrderMonthsAhead: 6,
  supervisorsTakeSeats: true,
  revision: 1,
};

test('only what changed is sent', () => {
  const values = valuesOf(policy);
  expect(patchOf(policy, values)).toEqual({ wrong: [], patch: {} });
  expect(patchOf(policy, { ...values, lastDayToApply: '５', renewalReminderDays: '45、20 7' }).patch).toEqual({
    lastDayToApply: 5,
    renewalReminderDays: [45, 20, 7],
  });
  expect(patchOf(policy, { ...values, supervisorsTakeSeats: false }).patch).toEqual({ supervisorsTakeSeats: false });
});

test('what is no number is named', () => {
  const values = { ...valuesOf(policy), termMonths: '', purgeAnnouncementDays: '30, soon' };
  expect(patchOf(policy, values).wrong).toEqual(['termMonths', 'purgeAnnouncementDays']);
});

test('thousands stand apart, and what is changed is told as it is read', () => {
  expect(valuesOf(policy).maximumQuantity).toBe('100,000');
  expect(changesOf(policy, { maximumQuantity: 50_000, renewalReminderDays: [60, 30] })).toEqual([
    { name: 'maximumQuantity', from: '100,000', to: '50,000' },
  ]);
});
