import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { myCourseQuery, myCoursesQuery, type UnitPlace } from '../api';
import { player } from '../messages/player';
import { NO_ANSWER, surveyDrafts } from '../model';
import { answerSurvey } from '../survey-api';
import { missing } from '../survey-model';
import type { Answers, OpenedSurvey } from '../types';
import classes from './player.module.css';
import { SurveyField } from './SurveyField';
import { NotSent } from './TestRunner';

export interface SurveyRunnerProps {
  place: UnitPlace;
  survey: OpenedSurvey;
  answered: boolean;
  last: boolean;
  onDone: () => void;
}

/** A survey: answered once. Answers stay here, over a reload too, until the server has them. */
export function SurveyRunner({ place, survey, answered, last, onDone }: SurveyRunnerProps) {
  const t = useMessages(player);
  const client = useQueryClient();
  const draft = `${place.unit}.${survey.revision}`;
  const [answers, setAnswers] = useState<Answers>(() => surveyDrafts.read(draft) ?? {});
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: (given: Answers) => answerSurvey(place, survey, given),
    networkMode: 'always',
    onSuccess: (course) => {
      surveyDrafts.drop(draft);
      client.setQueryData(myCourseQuery(place.ws, place.id, place.classId).queryKey, course);
      void client.invalidateQueries({ queryKey: myCoursesQuery(place.ws).queryKey });
    },
    onError: (error) => {
      // The first answer came through and only its receipt was lost, or another window was faster.
      if (isApiError(error) && error.code === 'survey.answered') {
        void client.invalidateQueries({ queryKey: myCourseQuery(place.ws, place.id, place.classId).queryKey });
      }
    },
  });
  if (answered || sending.isSuccess) return <Thanks last={last} onDone={onDone} />;
  const left = missing(survey.questions, answers);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (left.length === 0) sending.mutate(answers);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Panel>
        <p style={{ marginTop: 0 }}>{t('survey.lead', { n: survey.questions.length })}</p>
        <p className="muted" style={{ marginBottom: 0 }}>
          {t(survey.anonymous ? 'survey.anonymous' : 'survey.named')}
        </p>
      </Panel>
      {survey.questions.map((question, index) => (
        <SurveyField
          key={question.code}
          number={index + 1}
          question={question}
          answer={answers[question.code] ?? NO_ANSWER}
          missing={tried && left.includes(question.code)}
          onChange={(answer) => {
            const next = { ...answers, [question.code]: answer };
            setAnswers(next);
            surveyDrafts.keep(draft, next);
          }}
        />
      ))}
      {tried && left.length > 0 ? (
        <Note tone="warning" role="alert">
          {t('survey.missing', { n: left.length })}
        </Note>
      ) : null}
      <NotSent error={sending.error} title={t('survey.notSent')} text={t('survey.notSentText')} />
      <div className={classes.bottom}>
        <Button type="submit" loading={sending.isPending}>
          {sending.error ? t('test.resend') : t('survey.send')}
        </Button>
      </div>
    </form>
  );
}

function Thanks({ last, onDone }: { last: boolean; onDone: () => void }) {
  const t = useMessages(player);
  return (
    <Panel title={t('survey.thanks')}>
      <p role="status">{t('survey.thanksText')}</p>
      <Button onClick={onDone}>{t(last ? 'survey.back' : 'survey.next')}</Button>
    </Panel>
  );
}
