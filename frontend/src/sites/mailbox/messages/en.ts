import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Mailbox',
  chip: 'Mailbox',
  lead: 'The mails sent from here. None leaves this machine.',
  search: 'Search by recipient or subject',
  list: 'Sent mail',
  empty: 'No mail yet',
  emptyHint: 'Sign up, or approve an order: the mail that goes out appears here.',
  choose: 'Choose a mail',
  to: 'To',
  sentAt: 'Sent',
  kind: 'Kind',
  links: 'Links in this mail',
  noBody: 'You may not read the text.',
  back: 'Back to the list',
};
