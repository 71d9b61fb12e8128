import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Hand out passwords',
  group: 'Inform',
  lead: 'For learners without e-mail: issue one-time codes, print them, hand them over. Each learner sets a password at the first log-in.',
  chooseTitle: 'For whom',
  allWithoutMail: 'Everyone without e-mail and without a password',
  picked: 'The {n} people picked in the list',
  pickOther: 'Pick in the list',
  mailTitle: 'By e-mail',
  mailText: 'Learners with an e-mail address can get a link to set their password.',
  mailAll: 'Send to everyone without a password',
  mailSent: '{n} mails accepted for sending',
  mailNobody: 'Nobody to send to: all have a password, or have no e-mail address.',
  mailLeft: '{n} people without e-mail were left out.',
  issue: 'Issue one-time codes',
  issueNote: 'Codes issued before and not used yet become invalid.',
  nobodyTitle: 'Nobody needs a code',
  nobodyText:
    'All learners without e-mail hold a code or have set a password. Pick people in the list to issue new codes.',
  issuedTitle: '{n} one-time codes issued',
  once: 'The codes are shown only now. Print them before you leave this page.',
  print: 'Print on A4',
  perPage: 'Eight to a sheet, to be cut along the lines.',
  again: 'Issue for others',
  leave: 'Have you printed the sheets? The codes cannot be shown again once you leave.',
  'sheet.heading': 'e-learning: your first log-in',
  'sheet.to': '',
  'sheet.address': 'Log-in page',
  'sheet.companyCode': 'Company code',
  'sheet.loginId': 'User ID',
  'sheet.code': 'One-time code',
  'sheet.how':
    'Open the log-in page, choose “I have a one-time code”, type the company code, your user ID and the code, and set your own password. The code works once.',
};
