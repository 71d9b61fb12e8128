import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'profile.title': 'Profile',
  'profile.lead': 'Your registered details. If something should change, please tell your training administrator.',
  'profile.name': 'Name',
  'profile.loginId': 'User ID',
  'profile.companyCode': 'Company code',
  'profile.company': 'Company',
  'profile.email': 'Email',
  'profile.noEmail': 'Not registered',
  'profile.password': 'Password',
  'profile.passwordChange': 'Change password',
  'profile.noEmailHint':
    'Without an email address, please ask your training administrator if you forget your password.',
};
