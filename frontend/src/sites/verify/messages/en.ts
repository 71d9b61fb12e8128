import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Check a certificate',
  lead: 'Check whether a certificate is valid by the verification code printed on it. No login is needed.',
  enter: 'Enter the verification code',
  another: 'Check another certificate',
  code: 'Verification code',
  codeHint: 'Capitals, hyphens and spaces make no difference.',
  check: 'Check',
  missing: 'Please enter the verification code.',
  valid: 'This certificate is valid.',
  says: 'What the certificate says',
  name: 'Completed by',
  company: 'Company',
  course: 'Course',
  completedOn: 'Completed on',
  unknown: 'There is no certificate with this code',
  unknownText:
    'Please compare what was typed with the certificate. A certificate can no longer be checked after its retention period.',
};
