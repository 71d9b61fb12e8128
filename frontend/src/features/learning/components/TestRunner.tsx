import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { beginAttempt, handIn, myCourseQuery, myCoursesQuery, type UnitPlace } from '../api';
import { player } from '../messages/player';
import { answered, NO_ANSWER } from '../model';
import { sittingDrafts } from '../sitting-model';
import type { Answers, OpenAttempt, OpenedUnit } from '../types';
import { useCountdown } from '../useCountdown';
import type { Keeping } from '../useKeptDraft';
import { useSittingDraft } from '../useSittingDraft';
import classes from './player.module.css';
import { QuestionField } from './QuestionField';
import { SittingClock } from './SittingClock';
import { TestResult } from './TestResult';

const RETRY = 10_000;

/** A test: begun, answered, handed in, looked at, begun again. A sitting goes on wherever its page is opened. */
export function TestRunner({ place, unit }: { place: UnitPlace; unit: OpenedUnit }) {
  const begin = useMutation({ mutationFn: () => beginAttempt(place), networkMode: 'always' });
  const passing = unit.passingScore ?? 0;
  const onAgain = () => begin.mutate();
  const attempt = begin.data ?? unit.test?.open;
  const ranOut = unit.test?.ranOut;
  return (
    <>
      <ProblemAlert error={begin.error} />
      {attempt ? (
        <Sitting key={attempt.id} {...{ place, passing, attempt, onAgain }} />
      ) : ranOut ? (
        <TestResult {...ranOut} passingScore={passing} onAgain={onAgain} />
      ) : (
        <Lead unit={unit} pending={begin.isPending} onBegin={onAgain} />
      )}
    </>
  );
}

interface LeadProps {
  unit: OpenedUnit;
  pending: boolean;
  onBegin: () => void;
}

/** What one should know before the time runs. */
function Lead({ unit, pending, onBegin }: LeadProps) {
  const t = useMessages(player);
  const { test } = unit;
  const minutes = test?.timeLimitMinutes;
  return (
    <Panel>
      {test?.setAside ? (
        <Note tone="warning" title={t('test.setAside')}>
          {t('test.setAsideText')}
        </Note>
      ) : null}
      <p>
        {t('test.lead', { n: unit.questionCount, score: unit.passingScore ?? 0 })}
        {test?.varies ? t('test.varies') : ''}
      </p>
      <p>{minutes ? t('test.limit', { m: minutes }) : t('test.unlimited')}</p>
      <Button loading={pending} onClick={onBegin}>
        {t('test.begin')}
      </Button>
    </Panel>
  );
}

interface SittingProps {
  place: UnitPlace;
  attempt: OpenAttempt;
  passing: number;
  onAgain: () => void;
}

function useHandIn(place: UnitPlace, attempt: OpenAttempt, last: ReturnType<typeof useSittingDraft>['last']) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answers: Answers) => last(() => handIn(place, attempt.id, attempt.questions, answers)),
    networkMode: 'always',
    onSuccess: (marked) => {
      sittingDrafts.drop(attempt.id);
      client.setQueryData(myCourseQuery(place.ws, place.id, place.classId).queryKey, marked.course);
      void client.invalidateQueries({ queryKey: myCoursesQuery(place.ws).queryKey });
    },
  });
}

/** Hands in when the time is over, and again while the connection is down. */
function useHandInAtEnd(over: boolean, sending: ReturnType<typeof useHandIn>, answers: Answers) {
  const given = useRef(answers);
  given.current = answers;
  const { mutate, isIdle, isError } = sending;
  useEffect(() => {
    if (!over) return;
    if (isIdle) mutate(given.current);
    if (!isError) return;
    const timer = setTimeout(() => mutate(given.current), RETRY);
    return () => clearTimeout(timer);
  }, [over, isIdle, isError, mutate]);
}

function Sitting({ place, attempt, passing, onAgain }: SittingProps) {
  const t = useMessages(player);
  const { left, sync } = useCountdown(attempt.remainingSeconds);
  const { value: answers, write, keeping, refused, last } = useSittingDraft(place, attempt, sync);
  const [warned, setWarned] = useState(false);
  const sending = useHandIn(place, attempt, last);
  const over = left === 0 || keeping === 'over';
  useHandInAtEnd(over, sending, answers);
  const done = answered(attempt.questions, answers);
  const open = attempt.questions.length - done;
  if (sending.data) {
    const { questions } = attempt;
    return <TestResult questions={questions} marked={sending.data} passingScore={passing} fresh onAgain={onAgain} />;
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open > 0 && !warned) setWarned(true);
    else sending.mutate(answers);
  };
  return (
    <form onSubmit={submit}>
      {left === undefined ? null : <SittingClock left={left} />}
      <fieldset className={classes.sheet} disabled={over}>
        {attempt.questions.map((question, index) => (
          <QuestionField
            key={question.code}
            number={index + 1}
            question={question}
            answer={answers[question.code] ?? NO_ANSWER}
            onChange={(one) => write({ ...answers, [question.code]: one })}
          />
        ))}
      </fieldset>
      {warned && open > 0 && !over ? (
        <Note tone="warning" role="alert">
          {t('test.left', { n: open })}
        </Note>
      ) : null}
      {over ? (
        <Note tone="warning" role="alert">
          {t('sitting.over')}
        </Note>
      ) : (
        <Kept keeping={keeping} refused={refused} />
      )}
      <NotSent error={sending.error} title={t('test.notSent')} text={t('test.notSentText')} />
      <div className={classes.bottom}>
        <span className="muted num" role="status">
          {t('test.answered', { n: done, of: attempt.questions.length })}
          {keeping === 'saved' && !over ? `　${t('keeping.saved')}` : ''}
        </span>
        <Button type="submit" loading={sending.isPending}>
          {sending.error ? t('test.resend') : t(warned && open > 0 ? 'test.handInAnyway' : 'test.handIn')}
        </Button>
      </div>
    </form>
  );
}

/** That the server does not have the latest answers, and why. */
function Kept({ keeping, refused }: { keeping: Keeping; refused: unknown }) {
  const t = useMessages(player);
  const reload = (
    <Button variant="default" size="compact-sm" mt="xs" onClick={() => window.location.reload()}>
      {t('keeping.reload')}
    </Button>
  );
  if (refused) {
    return (
      <>
        <ProblemAlert error={refused} />
        {reload}
      </>
    );
  }
  if (keeping === 'failed') {
    return (
      <Note tone="warning" role="status">
        {t('keeping.failed')}
      </Note>
    );
  }
  if (keeping !== 'stale') return null;
  return (
    <Note tone="warning" role="alert" title={t('keeping.stale')}>
      {t('keeping.staleText')}
      <br />
      {reload}
    </Note>
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
