import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'clock.title': 'Move the date (demo)',
  'clock.lead': 'Every deadline on the way is run: mails, change of terms and so on. The date cannot be moved back.',
  'clock.to': 'Move to',
  'clock.go': 'Move to this date',
  'clock.days': '{count} days on',
  'clock.month': 'To the 1st of next month',
  'clock.eleventh': 'To the next 11th',
  'clock.done': 'Moved to {date}',
  'clock.events': 'What happened',
  'clock.noEvents': 'No deadline came up on the way.',
  'clock.date': 'Date',
  'clock.what': 'What',
  'clock.notDemo': 'Available in a demo only.',
  'clock.backwards': 'Please choose a later date than today.',
};
