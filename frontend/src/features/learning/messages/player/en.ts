import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'test.lead': '{n} questions, pass at {score}. There is no time limit, and you can repeat it.',
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
