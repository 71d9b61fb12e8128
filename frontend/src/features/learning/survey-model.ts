import type { Answers, SurveyQuestion } from './types';

/** The most characters of a free answer; the server refuses more. */
export const MOST_TEXT = 2000;

const isGiven = ({ code }: SurveyQuestion, answers: Answers): boolean => {
  const answer = answers[code];
  return answer !== undefined && (answer.choices.length > 0 || answer.text.trim() !== '');
};

/** The required questions that have no answer yet. */
export const missing = (questions: readonly SurveyQuestion[], answers: Answers): string[] =>
  questions.filter((question) => question.required && !isGiven(question, answers)).map(({ code }) => code);

/** What is sent: the questions that were answered, in their order. */
export const sentAnswers = (questions: readonly SurveyQuestion[], answers: Answers) =>
  questions
    .filter((question) => isGiven(question, answers))
    .map(({ code }) => ({
      question: code,
      choices: answers[code]?.choices ?? [],
      text: answers[code]?.text.trim() ?? '',
    }));

/** How much of a bar a choice takes, in whole per cent of those who answered. */
export const percentOf = (count: number, answered: number): number =>
  answered > 0 ? Math.floor((count * 100) / answered) : 0;

/** A mean as it is shown: hundredths with two places. */
export const meanOf = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
