import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Courses',
  settings: 'Course settings',
  empty: 'No course was opened yet',
  emptyHint: 'Courses appear here once they are opened on the learner site.',
  course: 'Course',
  term: 'Term',
  status: 'Status',
  progress: 'Progress',
  scores: 'Scores (first / best / latest)',
  attempts: 'Attempts',
  lastAccess: 'Last opened',
  completed: 'Completed, department',
  certificate: 'Certificate',
  carriedOver: 'Carried over from the previous contract',
  none: '–',
};
