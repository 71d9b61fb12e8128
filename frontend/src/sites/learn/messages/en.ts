import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'nav.home': 'Home',
  'nav.profile': 'Profile',
  'nav.password': 'Change password',
  'home.hello': 'Hello, {name}',
  'home.term': 'Period of use',
  'home.library': 'Your library',
  'home.company': 'Company',
  'home.until': '{from} to {to}',
  'home.daysLeft': '{n} days left',
  'home.lastDay': 'Today is the last day',
  'home.grace': 'The contract is being renewed. You can go on as before in the meantime.',
  'home.coursesTitle': 'Your courses',
  'home.coursesEmpty': 'No courses have been set up yet',
  'home.coursesHint': 'They appear here as soon as your training administrator has set them up.',
  'home.first': 'To begin with',
  'home.profileCheck': 'Check your name and e-mail address',
  'home.passwordCheck': 'Change the password you were given to one of your own',
  'closed.title': 'The period of use has ended',
  'closed.text':
    'This site cannot be used at the moment. Your learning record is kept. Please ask your training administrator if you have questions.',
  'closed.logout': 'Log out',
  'profile.title': 'Profile',
  'profile.lead': 'What is registered about you. Please tell your training administrator if something should change.',
  'profile.name': 'Name',
  'profile.loginId': 'User ID',
  'profile.companyCode': 'Company code',
  'profile.company': 'Company',
  'profile.email': 'E-mail',
  'profile.noEmail': 'Not registered',
  'profile.password': 'Password',
  'profile.passwordChange': 'Change password',
  'profile.noEmailHint':
    'Without an e-mail address, please see your training administrator if you forget your password.',
};
