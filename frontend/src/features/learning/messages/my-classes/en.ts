import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Classes',
  lead: 'The training of your classes. Its history is kept apart from that of the catalogue.',
  courses: 'Courses of the class',
  done: '{n} of {of} courses completed',
  period: 'Period: {from} to {to}',
  until: 'Until {to}',
  from: 'From {from}',
  notRunning: 'Outside of its period',
  empty: 'This class has no courses yet',
  credit:
    'You completed this course elsewhere (in the catalogue or in another class) on {date}. Its history here is a separate one.',
};
