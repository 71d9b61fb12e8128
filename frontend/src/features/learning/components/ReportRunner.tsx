import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { myCourseQuery, myCoursesQuery, type UnitPlace } from '../api';
import { reportMessages } from '../messages/report';
import { type MyReport, myReportQuery, type ReportAttempt, saveMyFile } from '../report-api';
import { standingOf } from '../report-model';
import { CompletionNote } from './CourseFacts';
import { Markdown } from './Markdown';
import playing from './player.module.css';
import { ReportForm } from './ReportForm';
import { MarkView, ReportBadge, ReportFileButton } from './ReportParts';
import { ReportTaskPanel } from './ReportTaskPanel';
import classes from './report.module.css';

export interface ReportRunnerProps {
  place: UnitPlace;
  last: boolean;
  onDone: () => void;
}

/** A report: read, written, handed in, waited for, read what was said of it, written again. */
export function ReportRunner({ place, last, onDone }: ReportRunnerProps) {
  const t = useMessages(reportMessages);
  const client = useQueryClient();
  const query = useQuery(myReportQuery(place));
  const course = useQuery(myCourseQuery(place.ws, place.id));
  const [again, setAgain] = useState(false);
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={480} radius="md" />;
  const report = query.data;
  const standing = standingOf(report.attempts);
  const { latest } = standing;
  const handedIn = (next: MyReport) => {
    setAgain(false);
    client.setQueryData(myReportQuery(place).queryKey, next);
    void client.invalidateQueries({ queryKey: myCourseQuery(place.ws, place.id).queryKey, exact: true });
    void client.invalidateQueries({ queryKey: myCoursesQuery(place.ws).queryKey });
  };
  const writes = !standing.waits && (again || latest?.state !== 'marked' || Boolean(standing.draft));
  const before = report.attempts.filter((one) => one.state !== 'draft' && one !== latest);
  return (
    <>
      {latest ? <Latest attempt={latest} place={place} /> : null}
      {latest?.state === 'marked' && course.data ? <CompletionNote course={course.data} /> : null}
      {latest && !writes ? (
        <div className={playing.bottom} style={{ margin: '0 0 18px' }}>
          {standing.waits ? null : (
            <Button variant={latest.passed ? 'default' : 'filled'} onClick={() => setAgain(true)}>
              {t('writeAgain')}
            </Button>
          )}
          <Button variant={standing.waits || latest.passed ? 'filled' : 'default'} onClick={onDone}>
            {t(last ? 'back' : 'next')}
          </Button>
        </div>
      ) : null}
      {report.task.modelAnswer ? (
        <Panel title={t('model')}>
          <Markdown text={report.task.modelAnswer} />
        </Panel>
      ) : null}
      <ReportTaskPanel task={report.task} />
      {writes ? (
        <ReportForm key={standing.attempt} place={place} report={report} standing={standing} onHandedIn={handedIn} />
      ) : null}
      {before.length > 0 ? (
        <Panel title={t('before')}>
          {before.toReversed().map((one) => (
            <Past key={one.id} attempt={one} place={place} />
          ))}
        </Panel>
      ) : null}
    </>
  );
}

interface AttemptProps {
  attempt: ReportAttempt;
  place: UnitPlace;
}

/** The latest one that was handed in, and what was said of it. */
function Latest({ attempt, place }: AttemptProps) {
  const t = useMessages(reportMessages);
  const { state, mark } = attempt;
  if (state === 'submitted') {
    return (
      <>
        <Note tone="info" role="status" title={t('waits.title')}>
          {t('waits.text')}
        </Note>
        <Panel>
          <Given attempt={attempt} place={place} />
        </Panel>
      </>
    );
  }
  return (
    <Panel title={t(state === 'returned' ? 'returned.title' : 'marked.title')}>
      {state === 'returned' ? <p role="status">{t('returned.text')}</p> : null}
      {mark ? <MarkView mark={mark} passed={attempt.passed} /> : null}
      <details className={classes.fold}>
        <summary>{t('attempt.text')}</summary>
        <Given attempt={attempt} place={place} />
      </details>
    </Panel>
  );
}

/** What was handed in. */
function Given({ attempt, place }: AttemptProps) {
  const t = useMessages(reportMessages);
  const format = useFormat();
  return (
    <>
      <p className={classes.tools} style={{ marginTop: 0 }}>
        <b>{t('attempt.title', { n: attempt.attempt })}</b>
        <ReportBadge state={attempt.state} />
        {attempt.submittedAt ? (
          <span className="muted num">{t('attempt.at', { at: format.dateTime(attempt.submittedAt) })}</span>
        ) : null}
      </p>
      {attempt.text ? (
        <p className={classes.text} lang="ja">
          {attempt.text}
        </p>
      ) : null}
      {attempt.file ? (
        <div style={{ marginTop: 10 }}>
          <ReportFileButton file={attempt.file} download={() => saveMyFile(place, attempt.id)} />
        </div>
      ) : null}
    </>
  );
}

function Past({ attempt, place }: AttemptProps) {
  const t = useMessages(reportMessages);
  const score = attempt.mark?.score;
  return (
    <details className={classes.fold}>
      <summary>
        {t('attempt.title', { n: attempt.attempt })}
        {score === null || score === undefined ? '' : `　${t('mark.score', { n: score })}`}
      </summary>
      {attempt.mark ? <MarkView mark={attempt.mark} passed={attempt.passed} /> : null}
      <Given attempt={attempt} place={place} />
    </details>
  );
}
