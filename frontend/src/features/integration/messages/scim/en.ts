import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Identity provider (SCIM)',
  lead: 'Let Microsoft Entra ID, Okta or another identity provider add, change and deactivate learners and departments. Nobody is turned away when no user ID is free: people wait, and those who have waited longest get the next free one.',
  waiting: 'People waiting for a user ID: {count}',
  waitingBody:
    'Remove people who do not learn from the roster, or buy more user IDs: those who have waited longest are seated first.',
  waitingLink: 'See who is waiting',
  address: 'Address (tenant URL)',
  label: 'Purpose of the token (optional)',
  labelHint: 'e.g. Entra ID',
  days: 'Valid for',
  'days.90': '90 days',
  'days.180': '180 days',
  'days.365': '1 year',
  'days.730': '2 years',
  make: 'Create a token',
  full: 'Two tokens can be valid at the same time. To replace one, set up the new one first and revoke the old one afterwards.',
  secret: 'Secret token',
  once: 'This token is shown only once. Paste it into the settings of your identity provider. Anyone who has it can change learners and departments.',
  list: 'Tokens you have created',
  none: 'No tokens yet.',
  unnamed: '(unnamed)',
  expires: 'Valid until {date}',
  expired: 'Expired on {date}',
  used: 'Last used around {date}',
  unused: 'Not used yet',
  made: 'Created by {name} on {date}',
  revoke: 'Revoke',
  revokeTitle: 'Revoke this token?',
  revokeBody:
    'Identity providers that use “{label}” are refused at once. Learners who are registered stay. This cannot be undone.',
  revoked: 'The token has been revoked.',
};
