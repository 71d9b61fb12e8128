import type { Messages } from '../catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'client.offline': 'Cannot reach the server. Check your connection and try again.',
  'client.unexpected': 'There was a problem on this page. Reload it and try again.',
  'http.unexpected': 'The server gave an unexpected response. Please try again in a moment.',
  'field.required': 'Please fill this in',
  'field.email': 'Please enter a valid email address',
  'field.password': 'At least 12 characters',
  'field.mismatch': 'The two passwords do not match',
  'field.integer': 'Please enter a whole number of 1 or more',
  'field.choose': 'Please choose',
};
