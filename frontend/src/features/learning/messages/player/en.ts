import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'test.lead': '{n} questions, pass at {score}. You can repeat it as often as you like. ',
  'test.varies': 'Questions and their order change each time.',
  'test.unlimited': 'There is no time limit. You can close the page and go on later.',
  'test.limit':
    'You have {m} minutes. Once you begin, the time runs even if you close the page. When it is over, the answers you have given are marked.',
  'test.setAside': 'The questions of the test have changed',
  'test.setAsideText': 'The test you were taking is not marked and does not count as an attempt. Please begin anew.',
  'test.begin': 'Begin the test',
  'test.question': 'Question {n}',
  'test.choose.single': 'Choose one.',
  'test.choose.multiple': 'Choose all that apply.',
  'test.answer': 'Answer',
  'test.answered': '{n} of {of} answered',
  'test.handIn': 'Hand in',
  'test.left': '{n} questions have no answer yet. They will count as wrong.',
  'test.handInAnyway': 'Hand in anyway',
  'test.notSent': 'Not handed in',
  'test.notSentText':
    'The connection seems to be down. Your answers stay on this page. Send them again when you are connected.',
  'test.resend': 'Send again',
  'sitting.left': 'Time left',
  'sitting.announce': '{m} minutes left.',
  'sitting.over': 'The time is over. Your answers are being handed in.',
  'keeping.saved': 'Answers saved.',
  'keeping.failed':
    'Your answers are not saved yet. They stay on this page and are saved as soon as you are connected again.',
  'keeping.stale': 'Answers were saved in another window',
  'keeping.staleText': 'What you answer here is not saved. Reload the page to go on with the saved answers.',
  'keeping.reload': 'Reload the page',
  ranOut: 'Time ran out',
  'ranOut.text': 'The time was over; the answers saved until then were marked.',
  'survey.lead': '{n} questions. You answer once; what was sent cannot be changed.',
  'survey.named': 'Your training administrators see your answers with your name.',
  'survey.anonymous':
    'This survey is anonymous: it is not recorded whose an answer is, and only sums are shown, from five answers on.',
  'survey.required': 'Required',
  'survey.free': 'In your own words (up to {n} characters)',
  'survey.missing': 'Please answer the required questions ({n} left).',
  'survey.missingHere': 'This question is required.',
  'survey.send': 'Send your answers',
  'survey.notSent': 'Not sent',
  'survey.notSentText':
    'The connection seems to be down. Your answers stay on this page. Send them again when you are connected.',
  'survey.thanks': 'Thank you',
  'survey.thanksText': 'Your answers have been received.',
  'survey.next': 'Next unit',
  'survey.back': 'Back to the course',
};
