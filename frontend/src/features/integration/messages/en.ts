import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Add to your calendar',
  lead: 'See in your own calendar when renewals open and close, rosters open, and terms begin and end.',
  make: 'Make an address',
  label: 'What for (optional)',
  labelHint: 'For example: calendar of the HR team',
  address: 'Address to subscribe to',
  once: 'The address is shown this once. Paste it where your calendar adds one from a URL. Whoever has it sees the dates without logging in.',
  open: 'Open in a calendar app',
  list: 'Addresses that were made',
  unnamed: '(unnamed)',
  made: 'Made by {name} on {date}',
  revoke: 'Revoke',
  revokeTitle: 'Revoke this address?',
  revokeBody: 'Calendars that subscribe to "{label}" will show the dates no more. This cannot be undone.',
  revoked: 'The address was revoked.',
};
