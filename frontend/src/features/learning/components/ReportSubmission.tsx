import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { type ReportToMark, saveReportFile } from '../marking-api';
import { markingMessages } from '../messages/marking';
import { reportMessages } from '../messages/report';
import { Markdown } from './Markdown';
import { MarkView, ReportBadge, ReportFileButton } from './ReportParts';
import classes from './report.module.css';

/** What was handed in, what was asked for, and everything that was said of it and of the attempts before. */
export function ReportSubmission({ workspaceId, view }: { workspaceId: string; view: ReportToMark }) {
  const t = useMessages(markingMessages);
  const { report, task } = view;
  return (
    <div>
      <Panel title={t('submission')}>
        {view.text ? (
          <p className={classes.text} lang="ja">
            {view.text}
          </p>
        ) : (
          <p className="muted">{t('noText')}</p>
        )}
        {view.file ? (
          <div style={{ marginTop: 12 }}>
            <ReportFileButton file={view.file} download={() => saveReportFile(workspaceId, report.id)} />
          </div>
        ) : null}
        <details className={classes.fold}>
          <summary>{t('task')}</summary>
          <Markdown text={task.instructions} />
        </details>
        {task.modelAnswer ? (
          <details className={classes.fold}>
            <summary>{t('model')}</summary>
            <Markdown text={task.modelAnswer} />
          </details>
        ) : null}
      </Panel>
      <Said workspaceId={workspaceId} view={view} />
    </div>
  );
}

function Said({ workspaceId, view }: { workspaceId: string; view: ReportToMark }) {
  const t = useMessages(markingMessages);
  const words = useMessages(reportMessages);
  const format = useFormat();
  return (
    <>
      {view.marks.length > 0 ? (
        <Panel title={t('history')}>
          {view.marks.map((mark, place) => (
            <details key={mark.markedAt} className={classes.fold} open={place === 0}>
              <summary>
                <ReportBadge state={mark.state} /> <span className="num">{format.dateTime(mark.markedAt)}</span>
              </summary>
              <MarkView mark={mark} passed={place === 0 ? view.report.passed : undefined} />
            </details>
          ))}
        </Panel>
      ) : null}
      {view.before.length > 0 ? (
        <Panel title={t('before')}>
          {view.before.toReversed().map((one) => (
            <details key={one.id} className={classes.fold}>
              <summary>
                {words('attempt.title', { n: one.attempt })} <ReportBadge state={one.state} />
              </summary>
              {one.mark ? <MarkView mark={one.mark} passed={one.passed} /> : null}
              {one.text ? (
                <p className={classes.text} lang="ja">
                  {one.text}
                </p>
              ) : null}
              {one.file ? (
                <div style={{ marginTop: 10 }}>
                  <ReportFileButton file={one.file} download={() => saveReportFile(workspaceId, one.id)} />
                </div>
              ) : null}
            </details>
          ))}
        </Panel>
      ) : null}
    </>
  );
}
