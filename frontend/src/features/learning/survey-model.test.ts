import { describe, expect, it } from 'vitest';
import { meanOf, missing, percentOf, sentAnswers } from './survey-model';
import type { SurveyQuestion } from './types';

const question = (code: string, required: boolean): SurveyQuestion => ({
  code,
  required,
  kind: 'single',
  text: '',
  choices: ['はい', 'いいえ'],
});

describe('the answers to a survey', () => {
  const questions = [question('s1', true), question('s2', false), question('s3', true)];

  it('lack what is required and was not answered, blanks included', () => {
    expect(missing(questions, {})).toEqual(['s1', 's3']);
    expect(missing(questions, { s1: { choices: [2], text: '' }, s3: { choices: [], text: ' ' } })).toEqual(['s3']);
  });

  it('are sent in the order of the questions, without those that were left out', () => {
    const answers = {
      s3: { choices: [], text: ' よい ' },
      s1: { choices: [1], text: '' },
      s2: { choices: [], text: '' },
    };
    expect(sentAnswers(questions, answers)).toEqual([
      { question: 's1', choices: [1], text: '' },
      { question: 's3', choices: [], text: 'よい' },
    ]);
  });
});

describe('sums', () => {
  it('are whole per cent of those who answered, and hundredths of a mean', () => {
    expect([percentOf(2, 3), percentOf(3, 3), percentOf(0, 0)]).toEqual([66, 100, 0]);
    expect([meanOf(375), meanOf(500), meanOf(405)]).toEqual(['3.75', '5.00', '4.05']);
  });
});
