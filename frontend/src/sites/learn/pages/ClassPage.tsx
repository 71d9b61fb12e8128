import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { myCoursesQuery } from '@/features/learning/api';
import { CourseCards } from '@/features/learning/components/CourseCards';
import classes from '@/features/learning/components/learning.module.css';
import { usePeriod } from '@/features/learning/components/MyClasses';
import { myClasses } from '@/features/learning/messages/my-classes';
import { myClassesQuery } from '@/features/learning/my-classes-api';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { learn } from '../messages';

/** A class: what it is for, and its courses, each with the history that it has in the class. */
export function ClassPage() {
  const { classId } = useParams({ strict: false }) as { classId: string };
  const ws = useSignedIn().workspaceId ?? '';
  const t = useMessages(myClasses);
  const words = useMessages(learn);
  const period = usePeriod();
  const all = useQuery(myClassesQuery(ws));
  const courses = useQuery(myCoursesQuery(ws, classId));
  const failed = [courses, all].find((query) => query.error && !query.data);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!courses.data || !all.data) return <Skeleton height={420} radius="md" />;
  const one = all.data.find(({ id }) => id === classId);
  return (
    <>
      <PageHeader
        title={one?.name ?? t('title')}
        lead={one?.description}
        crumbs={[{ label: words('nav.home'), to: '/' }]}
      />
      {one ? (
        <p className="muted num">
          {t('done', { n: one.completedCount, of: one.courseCount })} {period(one)}
        </p>
      ) : null}
      <section aria-label={t('courses')}>
        <h2 className={classes.shelf}>{t('courses')}</h2>
        {courses.data.length > 0 ? (
          <CourseCards courses={courses.data} classId={classId} />
        ) : (
          <EmptyState title={t('empty')} />
        )}
      </section>
    </>
  );
}
