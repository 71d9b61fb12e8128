import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { markReport, type ReportToMark, reportQuery, returnReport, written } from '../marking-api';
import { markingMessages } from '../messages/marking';
import { CriterionPoints } from './CriterionPoints';
import classes from './report.module.css';

export interface ReportMarkerProps {
  workspaceId: string;
  view: ReportToMark;
  /** Told in words afterwards. */
  onDone: (text: string) => void;
}

/** Points criterion by criterion, a comment, and the two ways to end it. */
export function ReportMarker({ workspaceId, view, onDone }: ReportMarkerProps) {
  const t = useMessages(markingMessages);
  const { report, task } = view;
  const latest = view.marks[0];
  const [points, setPoints] = useState<Record<string, number>>(() =>
    Object.fromEntries((latest?.points ?? []).map((one) => [one.criterion, one.points])),
  );
  const [comment, setComment] = useState(report.state === 'marked' ? (latest?.comment ?? '') : '');
  const [tried, setTried] = useState(false);
  const act = useActs(workspaceId, view, onDone);
  const hint = useId();
  if (task.automatic) return <Note tone="info">{t('automatic')}</Note>;
  if (report.state === 'returned') return <Note tone="info">{t('waitsForNext')}</Note>;
  const left = task.criteria.filter(({ code }) => points[code] === undefined).length;
  const most = task.criteria.reduce((sum, one) => sum + one.points, 0);
  const score = Math.floor((Object.values(points).reduce((sum, one) => sum + one, 0) * 100) / Math.max(1, most));
  const again = report.state === 'marked';
  return (
    <Panel title={t(again ? 'remark' : 'marking')}>
      {again ? <p className="muted">{t('remarkHint')}</p> : null}
      <ol className={classes.criteria}>
        {task.criteria.map((one) => (
          <CriterionPoints
            key={one.code}
            criterion={one}
            points={points[one.code]}
            onChange={(given) => {
              const { [one.code]: _, ...others } = points;
              setPoints(given === undefined ? others : { ...others, [one.code]: given });
            }}
          />
        ))}
      </ol>
      <p role="status" style={{ margin: '14px 0' }}>
        <b className="num">{t('sum', { n: score })}</b>
        <br />
        <span className="muted">{t(score >= task.passingScore ? 'passes' : 'fails', { n: task.passingScore })}</span>
      </p>
      <label>
        <b>{t('comment')}</b>
        <textarea
          className={classes.area}
          style={{ minHeight: 140 }}
          aria-describedby={hint}
          lang="ja"
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </label>
      <p className="muted" id={hint} style={{ marginTop: 4 }}>
        {t('commentHint')}
      </p>
      {view.toldByMail ? null : <p className="muted">{t('noMail')}</p>}
      {tried && left > 0 ? (
        <Note tone="warning" role="alert">
          {t('incomplete', { n: left })}
        </Note>
      ) : null}
      {act.stale ? (
        <Note tone="warning" role="alert">
          {t('stale')}
        </Note>
      ) : (
        <ProblemAlert error={act.mark.error} />
      )}
      <div className={classes.tools}>
        <Button
          loading={act.mark.isPending}
          onClick={() => {
            setTried(true);
            if (left === 0) act.mark.mutate({ points, comment });
          }}
        >
          {t('mark')}
        </Button>
        {again ? null : <ReturnButton comment={comment} act={act.back} />}
      </div>
    </Panel>
  );
}

function useActs(workspaceId: string, view: ReportToMark, onDone: (text: string) => void) {
  const t = useMessages(markingMessages);
  const client = useQueryClient();
  // Somebody else was faster: what is there now is shown, and what was typed stays.
  const onError = (error: unknown) => {
    if (!isApiError(error) || error.status !== 412) return;
    void client.invalidateQueries({ queryKey: reportQuery(workspaceId, view.report.id).queryKey });
  };
  const mark = useMutation({
    mutationFn: (given: { points: Record<string, number>; comment: string }) =>
      markReport(workspaceId, view, given.points, given.comment),
    networkMode: 'always',
    onError,
    onSuccess: async (next) => {
      await written(client, workspaceId, next);
      onDone(t('marked'));
    },
  });
  const back = useMutation({
    mutationFn: (comment: string) => returnReport(workspaceId, view, comment),
    networkMode: 'always',
    onError,
    onSuccess: async (next) => {
      await written(client, workspaceId, next);
      onDone(t('returned'));
    },
  });
  return { mark, back, stale: isApiError(mark.error) && mark.error.status === 412 };
}

interface ReturnButtonProps {
  comment: string;
  act: ReturnType<typeof useActs>['back'];
}

function ReturnButton({ comment, act }: ReturnButtonProps) {
  const t = useMessages(markingMessages);
  const [asks, setAsks] = useState(false);
  const empty = comment.trim() === '';
  return (
    <>
      <Button variant="default" onClick={() => setAsks(true)}>
        {t('return')}
      </Button>
      <ConfirmDialog
        opened={asks}
        title={t('return.title')}
        confirmLabel={t('return')}
        pending={act.isPending}
        disabled={empty}
        error={act.error}
        onConfirm={() => act.mutate(comment, { onSuccess: () => setAsks(false) })}
        onClose={() => {
          act.reset();
          setAsks(false);
        }}
      >
        <p style={{ marginTop: 0 }}>{t('return.text')}</p>
        {empty ? <p className={classes.alarm}>{t('return.missing')}</p> : null}
        {empty ? null : (
          <p className={classes.text} lang="ja">
            {comment}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
}
