import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { learning } from '../messages';
import { player } from '../messages/player';
import type { MarkedAttempt, TestQuestion } from '../types';
import { ProgressLine } from './CourseCards';
import { CompletionNote } from './CourseFacts';
import classes from './player.module.css';

export interface TestResultProps {
  questions: readonly TestQuestion[];
  marked: MarkedAttempt;
  passingScore: number;
  /** It was handed in just now: whoever listens is taken to it. */
  fresh?: boolean;
  onAgain: () => void;
}

/** The score, what is right and why, and the way to try again. */
export function TestResult({ questions, marked, passingScore, fresh, onAgain }: TestResultProps) {
  const t = useMessages(learning);
  const words = useMessages(player);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const best = Math.max(marked.score, ...(marked.course.scores ? [marked.course.scores.best] : []));
  return (
    <div ref={heading} tabIndex={-1}>
      <Panel title={t('result.title')}>
        <p className={classes.score} role="status">
          <span className={`${classes.points} num`}>{t('result.score', { n: marked.score })}</span>
          <StateBadge tone={marked.passed ? 'success' : 'warning'}>
            {marked.passed ? t('passed') : t('failed')}
          </StateBadge>
          {marked.ranOut ? <StateBadge tone="warning">{words('ranOut')}</StateBadge> : null}
        </p>
        {marked.ranOut ? <p>{words('ranOut.text')}</p> : null}
        <p>{t(marked.passed ? 'result.passedText' : 'result.failedText', { n: passingScore })}</p>
        {best > marked.score ? <p>{t('result.kept', { best, now: marked.score })}</p> : null}
        <CompletionNote course={marked.course} />
        <ProgressLine percent={marked.course.progress} />
      </Panel>
      {questions.map((question, place) => (
        <MarkedQuestion key={question.code} number={place + 1} question={question} marked={marked} />
      ))}
      <div className={classes.bottom}>
        <Button variant={marked.passed ? 'default' : 'filled'} onClick={onAgain}>
          {t('result.again')}
        </Button>
      </div>
    </div>
  );
}

interface MarkedQuestionProps {
  number: number;
  question: TestQuestion;
  marked: MarkedAttempt;
}

function MarkedQuestion({ number, question, marked }: MarkedQuestionProps) {
  const t = useMessages(learning);
  const words = useMessages(player);
  const one = marked.questions.find(({ code }) => code === question.code);
  if (!one) return null;
  const answer = one.rightText
    ? `${one.rightText}${question.unit}`
    : question.choices.filter((_, place) => one.rightChoices.includes(place + 1)).join(' / ');
  return (
    <Panel title={words('test.question', { n: number })}>
      <p className={`${classes.verdict} ${one.right ? classes.right : classes.wrong}`}>
        {one.right ? <IconCircleCheck size={18} aria-hidden="true" /> : <IconCircleX size={18} aria-hidden="true" />}{' '}
        {one.right ? t('result.right') : t('result.wrong')}
      </p>
      <p className={classes.asked} lang="ja">
        {question.text}
      </p>
      <p>
        <strong>{t('result.answer')}: </strong>
        <span lang="ja">{answer}</span>
      </p>
      <p className={classes.why}>
        <strong>{t('result.explanation')}: </strong>
        <span lang="ja">{one.explanation}</span>
      </p>
    </Panel>
  );
}
