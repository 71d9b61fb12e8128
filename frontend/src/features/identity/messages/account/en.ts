import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'My details and handover',
  name: 'Name',
  'name.title': 'Change your name',
  'name.saved': 'Your name has been changed.',
  email: 'Email address',
  'email.title': 'Change your email address',
  'email.present': 'Current email address',
  'email.new': 'New email address',
  'email.lead.order':
    'We will send an email to the new address. Opening its link completes the change; from then on you log in with the new address.',
  'email.lead.admin':
    'We will send an email to the new address. Opening its link completes the change; your user ID stays the same.',
  'email.submit': 'Send the confirmation email',
  'email.sent': 'We have sent an email to {email}. Please open its link within 24 hours.',
  password: 'Current password',
  'over.title': 'Hand over to a successor',
  'over.lead.order':
    'Your successor becomes the applicant and takes over the company, contracts and orders as they are.',
  'over.lead.admin':
    'Your successor becomes the training administrator and takes over learners, history and materials as they are.',
  'over.close': 'The handover is complete once your successor accepts, and your account is then closed.',
  'over.name': 'Successor’s name',
  'over.email': 'Successor’s email address',
  'over.submit': 'Send the invitation',
  'over.confirmTitle': 'Send the invitation?',
  'over.confirmBody': 'We will invite {name} ({email}) to take over. Once they accept, your account is closed.',
  'over.waiting': 'Waiting for {name} ({email}) to accept by {date}.',
  'over.cancel': 'Cancel the handover',
  'over.cancelBody': 'The invitation already sent will no longer work.',
  'confirm.title': 'Change of email address',
  'confirm.wait': 'Checking your email address…',
  'confirm.done': 'Your email address has been changed. Please log in again.',
  'confirm.failed': 'Your email address could not be changed',
  'confirm.broken':
    'It has expired or has already been used. If your address has not been changed yet, log in and start again.',
  'accept.title.order': 'Take over as applicant',
  'accept.title.admin': 'Take over as training administrator',
  'accept.lead': '{from} of {company} has asked {name} to take over. Set a password to accept.',
  'accept.close': 'Once you accept, {from}’s account is closed.',
  'accept.submit': 'Accept the handover',
  'accept.done': 'The handover is complete. Log in with this ID.',
  'accept.loginId': 'Login ID',
  'accept.broken': 'This link cannot be used',
  'accept.brokenHint': 'It has expired, was cancelled or has already been used. Please ask the person who sent it.',
};
