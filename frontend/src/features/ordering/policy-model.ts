import type { Policy, PolicyPatch } from '@/api/generated/types.gen';

/** Numbers, in the groups of the screen. `true`: bound by terms that are open already. */
export const NUMBERS = {
  dates: { renewalOpensMonthsBefore: true, rosterOpensMonthsBefore: true, rosterOpensDay: true, lastDayToApply: true },
  orders: {
    termMonths: false,
    regularNewOrderDay: false,
    newOrderMonthsAhead: false,
    approvalBusinessDays: false,
    maximumQuantity: false,
    includedDiskGib: true,
  },
  retention: { lapsedRetentionDays: true },
} as const;

export const LISTS = {
  reminders: ['renewalReminderDays', 'provisionalReminderDays'],
  retention: ['purgeAnnouncementDays'],
} as const;

export type NumberField = keyof typeof NUMBERS.dates | keyof typeof NUMBERS.orders | keyof typeof NUMBERS.retention;
export type ListField = (typeof LISTS.reminders)[number] | (typeof LISTS.retention)[number];
export type PolicyValues = Record<NumberField | ListField, string> & { supervisorsTakeSeats: boolean };

const NUMBER_FIELDS = Object.values(NUMBERS).flatMap((group) => Object.keys(group)) as NumberField[];
const LIST_FIELDS = Object.values(LISTS).flat() as ListField[];

const grouped = new Intl.NumberFormat('ja-JP');

/** The policy as the form holds it: text in every field, thousands apart. */
export function valuesOf(policy: Policy): PolicyValues {
  const numbers = NUMBER_FIELDS.map((name) => [name, grouped.format(policy[name])]);
  const lists = LIST_FIELDS.map((name) => [name, policy[name].join(', ')]);
  const values = Object.fromEntries([...numbers, ...lists]);
  return { ...values, supervisorsTakeSeats: policy.supervisorsTakeSeats };
}

function whole(text: string): number | undefined {
  const digits = text.normalize('NFKC').replaceAll(',', '').trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

function days(text: string): number[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[,、\s]+/)
    .filter(Boolean)
    .map(whole);
  return parts.every((day) => day !== undefined) ? (parts as number[]) : undefined;
}

/** Fields whose text is no number, and what changes of the rest. The server judges the numbers themselves. */
export function patchOf(
  policy: Policy,
  values: PolicyValues,
): { wrong: (NumberField | ListField)[]; patch: PolicyPatch } {
  const wrong: (NumberField | ListField)[] = [];
  const patch: Record<string, number | number[] | boolean> = {};
  for (const name of NUMBER_FIELDS) {
    const value = whole(values[name]);
    if (value === undefined) wrong.push(name);
    else if (value !== policy[name]) patch[name] = value;
  }
  for (const name of LIST_FIELDS) {
    const value = days(values[name]);
    if (value === undefined) wrong.push(name);
    else if (value.join() !== policy[name].join()) patch[name] = value;
  }
  if (values.supervisorsTakeSeats !== policy.supervisorsTakeSeats)
    patch.supervisorsTakeSeats = values.supervisorsTakeSeats;
  return { wrong, patch };
}

export interface PolicyChange {
  name: NumberField | ListField;
  from: string;
  to: string;
}

/** What a patch changes, in the order of the form. */
export function changesOf(policy: Policy, patch: PolicyPatch): PolicyChange[] {
  const before = valuesOf(policy);
  const after = valuesOf({ ...policy, ...(patch as Partial<Policy>) });
  return [...NUMBER_FIELDS, ...LIST_FIELDS]
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, from: before[name], to: after[name] }));
}
