import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Notices',
  lead: 'What is published at present, the newest first.',
  all: 'See all notices',
  important: 'Important',
  unread: 'Unread',
  read: 'Read',
  from: 'Published {from}',
  period: 'Shown from {from} to {until}',
  empty: 'There are no notices at present',
  newTab: ' (opens in a new tab)',
  gone: 'This notice is no longer published',
  goneHint: 'Its period is over, or it was withdrawn.',
  back: 'To the list of notices',
};
