import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'save.saved': 'What you did is saved.',
  'save.saving': 'Saving what you did …',
  'save.waiting':
    'The connection seems to be down. What you did stays on this page and is saved as soon as you are connected. Please do not close it.',
  'save.waitingTitle': 'Not saved yet',
  'save.now': 'Save now',
  'save.elsewhere': 'Please go on in the new window. What you do here is no longer saved.',
  'save.elsewhereTitle': 'Opened in another window',
  'save.here': 'Go on here',
  'save.refused': 'What you did cannot be saved',
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
