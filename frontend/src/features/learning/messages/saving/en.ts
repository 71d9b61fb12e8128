import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  saved: 'What you did is saved.',
  saving: 'Saving what you did …',
  waiting:
    'The connection seems to be down. What you did stays on this page and is saved as soon as you are connected. Please do not close it.',
  waitingTitle: 'Not saved yet',
  now: 'Save now',
  elsewhere: 'Please go on in the new window. What you do here is no longer saved.',
  elsewhereTitle: 'Opened in another window',
  here: 'Go on here',
  refused: 'What you did cannot be saved',
};
