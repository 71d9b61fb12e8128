import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'nav.home': 'Home',
  'nav.record': 'Learning record',
  'nav.profile': 'Profile',
  'nav.password': 'Change password',
  'home.hello': 'Hello, {name}',
  'home.term': 'Period of use',
  'home.library': 'Your library',
  'home.company': 'Company',
  'home.until': '{from} to {to}',
  'home.daysLeft': '{n} days left',
  'home.lastDay': 'Today is the last day',
  'home.grace': 'The contract is being renewed. You can continue as usual in the meantime.',
  'home.first': 'First steps',
  'home.profileCheck': 'Check your name and email address',
  'home.passwordCheck': 'Change your initial password to one of your own',
  'closed.title': 'The period of use has ended',
  'closed.text':
    'This site cannot be used at the moment. Your learning record is kept. Please ask your training administrator if you have questions.',
  'closed.logout': 'Log out',
};
