import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Choose a site',
  lead: 'From the first order to registered learners to the next renewal: one thread through a library contract.',
  order: 'Order and renew training libraries, and follow your orders.',
  'order.who': 'Applicants',
  admin: 'Register learners and organisations, prepare the roster of each term.',
  'admin.who': 'Training administrators, supervisors',
  learn: 'Learn from the libraries under contract, on a phone too.',
  'learn.who': 'Learners',
  vendor: 'Approve orders; look after prices, customers and business days.',
  'vendor.who': 'Sales and operation (our staff)',
  open: 'Open the site',
  'demo.title': 'Demo accounts',
  'demo.lead': '“Fill in” opens the log-in page with ID and password filled in.',
  'demo.site': 'Site',
  'demo.label': 'Role',
  'demo.code': 'Company code',
  'demo.login': 'Log-in ID',
  'demo.password': 'Password',
  'demo.fill': 'Fill in',
  tools: 'More',
  'tools.mailbox': 'Mailbox (what has been sent)',
  'tools.docs': 'API documentation',
};
