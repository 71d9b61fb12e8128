import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ErrorState } from '@/ui/states/ErrorState';
import { comparisonQuery } from '../api';
import { courses as catalogue } from '../messages';
import type { Course } from '../types';
import classes from './courses.module.css';

const NAMED = 8;

/** What a renewal into another library adds and loses, as both are on the first day of the next term. */
export function CourseDiff({ from, to, on }: { from: string; to: string; on: string }) {
  const t = useMessages(catalogue);
  const format = useFormat();
  const query = useQuery(comparisonQuery(from, to, on));
  if (from === to) return null;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={90} mt="xs" />;
  const { kept, added, lost } = query.data;
  return (
    <Alert mt="xs" color={lost.length > 0 ? 'yellow' : 'ai'} title={t('diff.title')}>
      <div>{t('diff.on', { date: format.date(on) })}</div>
      <div className={classes.diff}>
        <Courses title={t('diff.lost', { count: lost.length })} courses={lost} />
        <Courses title={t('diff.added', { count: added.length })} courses={added} />
        {lost.length + added.length === 0 ? <span>{t('diff.none')}</span> : null}
        <h3 className="num">{t('diff.kept', { count: kept })}</h3>
      </div>
    </Alert>
  );
}

function Courses({ title, courses }: { title: string; courses: Course[] }) {
  const t = useMessages(catalogue);
  const pick = usePick();
  if (courses.length === 0) return null;
  return (
    <section>
      <h3 className="num">{title}</h3>
      <ul>
        {courses.slice(0, NAMED).map((course) => (
          <li key={course.id}>{pick(course.titleJa, course.titleEn)}</li>
        ))}
        {courses.length > NAMED ? (
          <li>
            <details>
              <summary>{t('diff.more', { count: courses.length - NAMED })}</summary>
              <ul>
                {courses.slice(NAMED).map((course) => (
                  <li key={course.id}>{pick(course.titleJa, course.titleEn)}</li>
                ))}
              </ul>
            </details>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
