import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  film: 'The video',
  captions: 'Japanese',
  speed: 'Speed',
  'speed.times': '{n}×',
  'speed.normal': 'Normal',
  played: 'Played so far',
  'played.value': '{n}%',
  'played.rule': 'Done when 90% of it was really played. Playing it faster is fine; what is skipped does not count.',
  resumed: 'It goes on where you left it ({time}).',
  fromStart: 'Play from the start',
  transcript: 'Transcript',
  'broken.title': 'The video cannot be played',
  broken: 'The connection broke, or the page has been open for long. Open it again, and it goes on where it was.',
  reopen: 'Open the video again',
  done: 'This unit is done.',
  next: 'Next unit',
  back: 'Back to the course',
};
