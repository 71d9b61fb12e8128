import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  frame: 'Lesson: {title}',
  items: 'Parts of this lesson',
  'item.done': 'done',
  'item.current': 'shown',
  ended: 'The lesson has ended.',
  'done.scored': 'Recorded with {n} points.',
  'done.plain': 'This unit is done.',
  'done.failed': 'It is passed from {n} points on. You can repeat it.',
  next: 'Next unit',
  back: 'Back to the course',
  anew: 'Begin anew',
  'anew.title': 'Begin anew?',
  'anew.body': 'Your place and answers in the lesson are forgotten. Scores and completions so far stay.',
  'anew.confirm': 'Begin anew',
};
