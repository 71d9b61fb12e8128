import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Add to your calendar',
  lead: 'See in your own calendar when renewals open and close, when rosters open, and when terms begin and end.',
  make: 'Create a calendar address',
  label: 'Purpose (optional)',
  labelHint: 'e.g. HR team calendar',
  address: 'Calendar address',
  once: 'This address is shown only once. Paste it into your calendar under “Add by URL”. Anyone who has it can see the dates without logging in.',
  open: 'Open in a calendar app',
  list: 'Addresses you have created',
  unnamed: '(unnamed)',
  made: 'Created by {name} on {date}',
  revoke: 'Revoke',
  revokeTitle: 'Revoke this address?',
  revokeBody: 'Calendars subscribed to “{label}” will no longer show the dates. This cannot be undone.',
  webhooks: 'Send the same dates to a system (webhooks)',
  revoked: 'The address has been revoked.',
};
