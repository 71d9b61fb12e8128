import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Profile',
  lead: 'Your registered details. If something should change, please tell your training administrator.',
  name: 'Name',
  loginId: 'User ID',
  companyCode: 'Company code',
  company: 'Company',
  email: 'Email',
  noEmail: 'Not registered',
  password: 'Password',
  passwordChange: 'Change password',
  noEmailHint: 'Without an email address, please ask your training administrator if you forget your password.',
};
