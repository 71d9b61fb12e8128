import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'Learning record',
  lead: 'The courses you have completed and those under way. A completed course has a certificate to download and print.',
  empty: 'There is no learning record yet',
  emptyHint: 'Open a course from the home page to begin; it will be recorded here.',
  completed: 'Completed courses ({n})',
  going: 'Courses under way or overdue ({n})',
  completedAt: 'Completed',
  progress: 'Progress',
  scores: 'Score (first / best / latest)',
  attempts: 'Attempts',
  times: '{n}',
  started: 'Started',
  lastAccess: 'Last access',
  term: 'Term',
  className: 'Class',
  carriedOver: 'Carried over from the previous contract, where the attempts are kept.',
  certificate: 'Certificate (PDF)',
  ready: 'Your certificate is ready',
  readyText: 'Download it to keep or to print. Anybody can check it by the verification code printed on it.',
};
