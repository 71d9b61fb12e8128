import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { beginAttempt, handIn, myCourseQuery, myCoursesQuery, type UnitPlace } from '../api';
import { player } from '../messages/player';
import { answered, drafts, NO_ANSWER } from '../model';
import type { Answers, OpenAttempt, OpenedUnit } from '../types';
import classes from './player.module.css';
import { QuestionField } from './QuestionField';
import { TestResult } from './TestResult';

/** A test: begun, answered, handed in, looked at, begun again. Answers stay here until the server has them. */
export function TestRunner({ place, unit }: { place: UnitPlace; unit: OpenedUnit }) {
  const t = useMessages(player);
  const begin = useMutation({ mutationFn: () => beginAttempt(place), networkMode: 'always' });
  const passing = unit.passingScore ?? 0;
  if (begin.data) {
    return <Attempt key={begin.data.id} {...{ place, passing }} attempt={begin.data} onAgain={() => begin.mutate()} />;
  }
  return (
    <Panel>
      <p>{t('test.lead', { n: unit.questionCount, score: passing })}</p>
      <ProblemAlert error={begin.error} />
      <Button loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('test.begin')}
      </Button>
    </Panel>
  );
}

interface AttemptProps {
  place: UnitPlace;
  attempt: OpenAttempt;
  passing: number;
  onAgain: () => void;
}

function useHandIn(place: UnitPlace, attempt: OpenAttempt) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answers: Answers) => handIn(place, attempt.id, attempt.questions, answers),
    networkMode: 'always',
    onSuccess: (marked) => {
      drafts.drop(attempt.id);
      client.setQueryData(myCourseQuery(place.ws, place.id, place.classId).queryKey, marked.course);
      void client.invalidateQueries({ queryKey: myCoursesQuery(place.ws).queryKey });
    },
  });
}

function Attempt({ place, attempt, passing, onAgain }: AttemptProps) {
  const t = useMessages(player);
  const [answers, setAnswers] = useState<Answers>(() => drafts.read(attempt.id));
  const [warned, setWarned] = useState(false);
  const sending = useHandIn(place, attempt);
  const done = answered(attempt.questions, answers);
  const left = attempt.questions.length - done;
  if (sending.data) {
    return <TestResult attempt={attempt} marked={sending.data} passingScore={passing} onAgain={onAgain} />;
  }
  const change = (next: Answers) => {
    setAnswers(next);
    drafts.keep(attempt.id, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (left > 0 && !warned) setWarned(true);
    else sending.mutate(answers);
  };
  return (
    <form onSubmit={submit}>
      {attempt.questions.map((question, index) => (
        <QuestionField
          key={question.code}
          number={index + 1}
          question={question}
          answer={answers[question.code] ?? NO_ANSWER}
          onChange={(answer) => change({ ...answers, [question.code]: answer })}
        />
      ))}
      {warned && left > 0 ? (
        <Note tone="warning" role="alert">
          {t('test.left', { n: left })}
        </Note>
      ) : null}
      <NotSent error={sending.error} title={t('test.notSent')} text={t('test.notSentText')} />
      <div className={classes.bottom}>
        <span className="muted num" role="status">
          {t('test.answered', { n: done, of: attempt.questions.length })}
        </span>
        <Button type="submit" loading={sending.isPending}>
          {sending.error ? t('test.resend') : t(warned && left > 0 ? 'test.handInAnyway' : 'test.handIn')}
        </Button>
      </div>
    </form>
  );
}

/** That nothing was lost when the answer did not come; any other refusal in its own words. */
export function NotSent({ error, title, text }: { error: unknown; title: string; text: string }) {
  if (!error) return null;
  if (!isApiError(error) || !error.retriable) return <ProblemAlert error={error} title={title} />;
  return (
    <Note tone="warning" role="alert" title={title}>
      {text}
    </Note>
  );
}
