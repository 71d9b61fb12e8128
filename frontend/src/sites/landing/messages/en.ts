import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Choose a site',
  lead: 'From the first order to registering learners to the next renewal: everything for a library contract.',
  order: 'Order and renew training libraries and follow your orders.',
  'order.who': 'Applicants',
  admin: 'Register learners and organisations, and prepare the roster of each term.',
  'admin.who': 'Training administrators, supervisors',
  learn: 'Take the courses of your libraries, on a phone too.',
  'learn.who': 'Learners',
  vendor: 'Approve orders and manage prices, customers and business days.',
  'vendor.who': 'Sales and operations (our staff)',
  open: 'Open the site',
  'demo.title': 'Demo accounts',
  'demo.lead': '“Fill in” opens the log-in page with the ID and password filled in.',
  'demo.site': 'Site',
  'demo.label': 'Role',
  'demo.code': 'Company code',
  'demo.login': 'Login ID',
  'demo.password': 'Password',
  'demo.fill': 'Fill in',
  tools: 'More',
  'tools.mailbox': 'Mailbox (emails sent)',
  'tools.docs': 'API documentation',
};
