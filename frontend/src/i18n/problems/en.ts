import type { Messages } from '../catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'client.offline': 'The server cannot be reached. Check the connection and try again.',
  'client.unexpected': 'The page ran into a problem. Reload it and try again.',
  'http.unexpected': 'The server gave an unexpected answer. Please try again in a moment.',
  'field.required': 'Please fill this in',
  'field.email': 'Please enter a mail address',
  'field.password': 'At least 12 characters',
  'field.mismatch': 'The two passwords differ',
  'field.integer': 'Please enter a whole number of 1 or more',
  'field.choose': 'Please choose',
};
