import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import type { UnitPlace } from '../api';
import { reportMessages } from '../messages/report';
import { answered, NO_ANSWER } from '../model';
import { handInReport, type MyReport } from '../report-api';
import { lengthOf, type Standing } from '../report-model';
import type { Keeping } from '../useKeptDraft';
import { useReportDraft } from '../useReportDraft';
import playing from './player.module.css';
import { QuestionField } from './QuestionField';
import { ReportFileField } from './ReportFileField';
import classes from './report.module.css';
import { NotSent } from './TestRunner';

export interface ReportFormProps {
  place: UnitPlace;
  report: MyReport;
  standing: Standing;
  onHandedIn: (next: MyReport) => void;
}

/** What is being written. It is kept while one types; what could not be kept is told, and stays on the page. */
export function ReportForm({ place, report, standing, onHandedIn }: ReportFormProps) {
  const t = useMessages(reportMessages);
  const { task } = report;
  const draft = useReportDraft(place, standing);
  const [file, setFile] = useState(standing.draft?.file ?? undefined);
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: () =>
      draft.last(() =>
        handInReport(place, report, { attempt: standing.attempt, text: draft.text, answers: draft.answers }),
      ),
    networkMode: 'always',
    onSuccess: (next) => {
      draft.drop();
      onHandedIn(next);
      window.scrollTo({ top: 0 });
    },
  });
  const takesText = task.answer !== 'file';
  const over = lengthOf(draft.text) - task.mostCharacters;
  const empty = task.answer === 'file' ? !file : draft.text.trim() === '' && !(file && task.answer === 'text_or_file');
  const left = task.questions.length - answered(task.questions, draft.answers);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const warned = tried;
    setTried(true);
    if (!empty && over <= 0 && (left === 0 || warned)) sending.mutate();
  };
  const label = task.automatic ? 'handInAuto' : 'handIn';
  return (
    <form onSubmit={submit} noValidate>
      {takesText ? <Writing {...{ draft, over }} most={task.mostCharacters} /> : null}
      {task.answer === 'text' ? null : (
        <ReportFileField
          place={place}
          file={file}
          onChange={(next) => {
            setFile(next.file ?? undefined);
            draft.moved(next.revision);
          }}
        />
      )}
      {task.questions.length > 0 ? <h2 style={{ fontSize: '1.0625rem' }}>{t('self')}</h2> : null}
      {task.questions.map((question, index) => (
        <QuestionField
          key={question.code}
          number={index + 1}
          question={question}
          answer={draft.answers[question.code] ?? NO_ANSWER}
          onChange={(answer) => draft.answer({ ...draft.answers, [question.code]: answer })}
        />
      ))}
      {tried && empty ? (
        <Note tone="warning" role="alert">
          {t(task.answer === 'file' ? 'missingFile' : 'missing')}
        </Note>
      ) : null}
      {tried && !empty && left > 0 ? (
        <Note tone="warning" role="alert">
          {t('left', { n: left })}
        </Note>
      ) : null}
      <NotSent error={sending.error} title={t('notSent')} text={t('notSentText')} />
      <div className={playing.bottom}>
        <Button type="submit" loading={sending.isPending} disabled={over > 0}>
          {sending.error ? t('resend') : t(tried && !empty && left > 0 ? 'handInAnyway' : label)}
        </Button>
      </div>
    </form>
  );
}

interface WritingProps {
  draft: ReturnType<typeof useReportDraft>;
  most: number;
  over: number;
}

function Writing({ draft, most, over }: WritingProps) {
  const t = useMessages(reportMessages);
  const format = useFormat();
  const id = useId();
  return (
    <Panel title={t('write')}>
      {draft.rescued ? (
        <details className={classes.fold} open style={{ margin: '0 0 12px' }}>
          <summary>{t('rescued')}</summary>
          <p className={classes.text} lang="ja">
            {draft.rescued}
          </p>
        </details>
      ) : null}
      <textarea
        className={classes.area}
        aria-label={t('writeLabel')}
        aria-describedby={id}
        lang="ja"
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
      />
      <div className={classes.below} id={id}>
        <Kept keeping={draft.keeping} />
        <span className={`num ${over > 0 ? classes.alarm : 'muted'}`}>
          {t('count', { n: format.number(lengthOf(draft.text)), most: format.number(most) })}
        </span>
      </div>
      {over > 0 ? (
        <p className={classes.alarm} role="alert" style={{ margin: '6px 0 0' }}>
          {t('tooLong', { n: format.number(over) })}
        </p>
      ) : null}
    </Panel>
  );
}

function Kept({ keeping }: { keeping: Keeping }) {
  const label = useLabels(reportMessages);
  const alarm = keeping === 'failed' || keeping === 'stale';
  return (
    <span role={alarm ? 'alert' : 'status'} className={alarm ? classes.alarm : 'muted'}>
      {label('saving', keeping)}
    </span>
  );
}
