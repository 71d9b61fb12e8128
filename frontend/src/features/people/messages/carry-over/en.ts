import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'People can be carried over from the former contract',
  lead: 'With the new library you have a new administrator site. People, departments and roles of “{name}” can come along; everybody keeps user ID and password.',
  choose: 'Who comes along',
  on_roster: 'People on the roster of the last term ({n})',
  all: 'Everybody, removed people included ({n})',
  none: 'Nobody; register people anew',
  check: 'Check',
  decline: 'Carry nobody over',
  planTitle: 'Check the carry-over',
  commit: 'Carry over',
  back: 'Choose again',
  blocked: 'There are errors, or not enough seats. Buy more IDs, or choose other people.',
  departments: '{n} departments come along.',
  done: '{n} people were carried over',
};
