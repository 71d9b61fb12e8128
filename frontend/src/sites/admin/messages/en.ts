import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'nav.home': 'Home and contract',
  'nav.prepare': 'Prepare',
  'nav.see': 'Learners',
  'nav.learnersRead': 'Learners',
  'nav.orgUnitsRead': 'Departments',
  'nav.learners': 'Register learners',
  'nav.orgUnits': 'Register organisations',
  'nav.courseSettings': 'Set courses',
  'nav.roster': 'Prepare the next roster',
  'nav.inform': 'Inform learners',
  'nav.handOuts': 'Hand out initial passwords',
  'nav.status': 'See the learning status',
  'nav.statusList': 'Learning status',
  'nav.statusCourses': 'By course',
  'nav.statusUnits': 'By department',
  'nav.surveys': 'Survey results',
  'nav.records': 'Settings and records',
  'nav.administrators': 'Training administrators',
  'nav.history': 'History',
  'nav.webhooks': 'Webhooks',
  'nav.account': 'My details and handover',
  'nav.password': 'Change password',
  'home.greeting': '{name}',
};
