import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { Note } from '@/ui/Note';
import { Facts, Panel } from '@/ui/Panel';
import { learning } from '../messages';
import type { MyCourseDetail } from '../types';
import classes from './learning.module.css';

/** That the course is completed, and why its progress may be below 100 %. */
export function CompletionNote({ course }: { course: MyCourseDetail }) {
  const t = useMessages(learning);
  const format = useFormat();
  if (!course.completedAt) return null;
  return (
    <Note tone="success" role="status">
      {t('course.completedOn', { date: format.dateTime(course.completedAt) })}
      {course.progress < 100 ? ` ${t('course.completedBelow', { n: course.progress })}` : ''}
    </Note>
  );
}

/** 修了の条件. */
export function Criteria({ course }: { course: MyCourseDetail }) {
  const t = useMessages(learning);
  const scored = course.units.filter((unit) => unit.passingScore !== null && unit.passingScore !== undefined);
  const label = useLabels(learning);
  const passing = [
    ...new Set(
      scored.map((unit) => t('criteria.score', { kind: label('kind', unit.kind), n: unit.passingScore ?? 0 })),
    ),
  ];
  return (
    <Panel title={t('course.criteria')}>
      <ul className={classes.criteria}>
        <li>{t('criteria.units', { n: course.units.length })}</li>
        {passing.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {scored.length > 0 ? <li>{t('criteria.progress')}</li> : null}
      </ul>
    </Panel>
  );
}

/** First, best and latest score, and every attempt. */
export function TestRecord({ course }: { course: MyCourseDetail }) {
  const t = useMessages(learning);
  const pick = usePick();
  const format = useFormat();
  const label = useLabels(learning);
  const { scores } = course;
  if (!scores) return null;
  const several = course.units.filter((unit) => unit.kind === 'test').length > 1;
  const kinds = [...new Set(course.units.filter((unit) => unit.scores).map((unit) => label('kind', unit.kind)))];
  const titles = new Map(course.units.map((unit) => [unit.id, pick(unit.titleJa, unit.titleEn)]));
  const points = (n: number) => <span className="num">{t('scores.points', { n })}</span>;
  return (
    <Panel title={t('scores.title', { kind: kinds.join('・') })}>
      <Facts
        items={[
          { label: t('scores.best'), value: points(scores.best) },
          { label: t('scores.first'), value: points(scores.first) },
          { label: t('scores.latest'), value: points(scores.latest) },
          {
            label: t('scores.attempts'),
            value: <span className="num">{t('scores.times', { n: scores.attempts })}</span>,
          },
        ]}
      />
      {course.attempts.length > 0 ? (
        <table className={classes.history}>
          <thead>
            <tr>
              <th scope="col">{t('scores.when')}</th>
              {several ? <th scope="col">{t('kind.test')}</th> : null}
              <th scope="col">{t('scores.score')}</th>
              <th scope="col">{t('scores.result')}</th>
            </tr>
          </thead>
          <tbody>
            {course.attempts.map((attempt) => (
              <tr key={attempt.id}>
                <td className="num">{format.dateTime(attempt.handedInAt)}</td>
                {several ? <td>{titles.get(attempt.unitId)}</td> : null}
                <td>{points(attempt.score)}</td>
                <td>
                  {attempt.passed ? t('passed') : t('failed')}
                  {attempt.ranOut ? t('scores.ranOut') : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Panel>
  );
}
