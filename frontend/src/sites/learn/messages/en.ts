import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'nav.home': 'Home',
  'nav.notices': 'Notices',
  'nav.record': 'Learning record',
  'nav.profile': 'Profile',
  'nav.password': 'Change password',
};
