import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'History',
  lead: 'What was added, changed, removed, imported or approved, and by whom. Records cannot be changed.',
  empty: 'Nothing recorded yet',
  at: 'When',
  who: 'Who',
  what: 'What',
  details: 'Details',
  system: 'Automatic',
};
