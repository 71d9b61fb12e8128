import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'clock.title': 'Move the date (demo)',
  'clock.lead':
    'All deadlines up to that date are processed: emails, changes of term and so on. The date cannot be moved back.',
  'clock.to': 'Move to',
  'clock.go': 'Move to this date',
  'clock.days': '{count} days later',
  'clock.month': 'To the 1st of next month',
  'clock.eleventh': 'To the next 11th',
  'clock.done': 'Moved to {date}',
  'clock.events': 'What happened',
  'clock.noEvents': 'No deadline fell within this period.',
  'clock.date': 'Date',
  'clock.what': 'Event',
  'clock.notDemo': 'Only available in a demo.',
  'clock.backwards': 'Please choose a date after today.',
};
