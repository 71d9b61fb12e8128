import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Training administrators',
  lead: 'Those who register learners and prepare the next roster on the administrator site. All of them may do the same.',
  list: 'Training administrators',
  'columns.name': 'Name',
  'columns.email': 'Mail address',
  'columns.loginId': 'User ID',
  'columns.state': 'State',
  'columns.lastLogin': 'Last log-in',
  you: ' (you)',
  'state.invited': 'Invited',
  'state.active': 'Active',
  invitedOn: 'Not yet (invited {at})',
  never: 'Not yet',
  'invite.title': 'Invite a training administrator',
  'invite.lead':
    'A mail goes out. Whoever gets it sets a password by its link and can log in. The other training administrators and the applicant are told by mail.',
  'invite.name': 'Name',
  'invite.email': 'Mail address',
  'invite.submit': 'Send the invitation',
  'invite.done': 'The invitation to {name} ({email}) was sent',
  again: 'Send again',
  'again.done': 'The invitation to {name} was sent again. The link of the mail before no longer works',
  remove: 'Remove',
  'remove.title': 'Remove {name} from the training administrators?',
  'remove.active':
    '{name} is logged out at once and can no longer use the administrator site. The record of what {name} did stays.',
  'remove.invited': 'The invitation of {name} ends. The link of the mail no longer works.',
  'remove.done': '{name} was removed from the training administrators',
  handOver: 'Leaving this role?',
  handOverLink: 'Hand over to a successor',
};
