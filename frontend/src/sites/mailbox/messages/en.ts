import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Mailbox',
  chip: 'Mailbox',
  lead: 'Emails sent from this environment. None is really delivered.',
  search: 'Search by recipient or subject',
  list: 'Sent emails',
  empty: 'No emails yet',
  emptyHint: 'Sign up or approve an order: the email that goes out appears here.',
  choose: 'Select an email',
  to: 'To',
  sentAt: 'Sent',
  kind: 'Type',
  links: 'Links in this email',
  noBody: 'You are not allowed to read the text.',
  back: 'Back to the list',
};
