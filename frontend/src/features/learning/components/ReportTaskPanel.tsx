import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { reportMessages } from '../messages/report';
import type { ReportTask } from '../report-api';
import { Markdown } from './Markdown';
import classes from './report.module.css';

/** What a report asks for, and how it is marked. */
export function ReportTaskPanel({ task }: { task: ReportTask }) {
  const t = useMessages(reportMessages);
  return (
    <>
      <Panel title={t('task')}>
        <Markdown text={task.instructions} />
        <ul className={`${classes.facts} muted`} style={{ marginTop: 14 }}>
          <li>{t(`answer.${task.answer}`, { n: task.mostCharacters })}</li>
          <li>{t(task.automatic ? 'marked.byQuestions' : 'marked.byHand', { n: task.passingScore })}</li>
          <li>{t('again')}</li>
        </ul>
      </Panel>
      {task.criteria.length > 0 ? (
        <Panel title={t('criteria')}>
          <ol className={classes.criteria} lang="ja">
            {task.criteria.map((one) => (
              <li key={one.code}>
                <div className={classes.criterion}>
                  <span>{one.title}</span>
                  <span className="num">{t('points', { n: one.points })}</span>
                </div>
                <dl className={classes.levels}>
                  {one.levels.map((level) => (
                    <div key={level.points} style={{ display: 'contents' }}>
                      <dt className="num">{t('points', { n: level.points })}</dt>
                      <dd>{level.text}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
        </Panel>
      ) : null}
    </>
  );
}
