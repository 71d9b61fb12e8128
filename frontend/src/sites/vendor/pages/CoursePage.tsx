import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '@/api/useMe';
import { courseQuery, createCourse, removeCourse, updateCourse } from '@/features/courses/api';
import { courses } from '@/features/courses/messages';
import type { CourseDetail, NewCourse } from '@/features/courses/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { CourseForm } from '../components/CourseForm';
import { CourseLibraries } from '../components/CourseLibraries';
import { useRouteId } from '../components/useRouteId';
import { catalogueMessages } from '../messages/catalogue';

const CourseUnits = lazy(() =>
  import('@/features/courses/components/CourseUnits').then((module) => ({ default: module.CourseUnits })),
);

export function NewCoursePage() {
  const t = useMessages(catalogueMessages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (body: NewCourse) => createCourse(body),
    onSuccess: async (detail) => {
      await client.invalidateQueries({ queryKey: ['courses'] });
      await navigate({ to: '/courses/$id', params: { id: detail.course.id } as never });
    },
  });
  return (
    <>
      <PageHeader
        title={t('course.new')}
        crumbs={[{ label: t('courses.title'), to: '/courses' }, { label: t('course.new') }]}
      />
      <Panel>
        <CourseForm
          pending={save.isPending}
          problem={save.error}
          saved={false}
          onSubmit={(body) => save.mutate(body)}
        />
      </Panel>
    </>
  );
}

export function CoursePage() {
  const query = useQuery(courseQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  return <Detail detail={query.data} />;
}

function Detail({ detail }: { detail: CourseDetail }) {
  const t = useMessages(catalogueMessages);
  const pick = usePick();
  const writes = useMay('catalogue.write');
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (body: NewCourse) => updateCourse(detail, body),
    onSuccess: async () => client.invalidateQueries(),
  });
  const { course } = detail;
  const title = pick(course.titleJa, course.titleEn);
  return (
    <>
      <PageHeader
        title={title}
        lead={<span className="num">{course.code}</span>}
        crumbs={[{ label: t('courses.title'), to: '/courses' }, { label: course.code }]}
        actions={writes && detail.memberships.length === 0 ? <Remove detail={detail} title={title} /> : null}
      />
      <CourseLibraries key={`libraries${detail.revision}`} detail={detail} writes={writes} />
      <Suspense fallback={<Skeleton height={160} />}>
        <CourseUnits courseId={course.id} writes={writes} />
      </Suspense>
      <Panel title={t('course.info')}>
        {writes ? (
          <CourseForm
            key={detail.revision}
            course={course}
            pending={save.isPending}
            problem={save.error}
            saved={save.isSuccess}
            onSubmit={(body) => save.mutate(body)}
          />
        ) : (
          <CourseFacts detail={detail} />
        )}
      </Panel>
    </>
  );
}

function CourseFacts({ detail }: { detail: CourseDetail }) {
  const words = useMessages(courses);
  const pick = usePick();
  const { course } = detail;
  const tests = course.passingScore > 0;
  const survey = course.surveyRequired ? words('course.completionSurvey') : '';
  return (
    <Facts
      items={[
        { label: words('course.summary'), value: pick(course.summaryJa, course.summaryEn) || '—' },
        { label: words('course.minutes'), value: words('course.minutesValue', { count: course.standardMinutes }) },
        {
          label: words('course.completion'),
          value: `${tests ? words('course.completionText', { score: course.passingScore }) : words('course.completionNoTest')}${survey}`,
        },
      ]}
    />
  );
}

function Remove({ detail, title }: { detail: CourseDetail; title: string }) {
  const t = useMessages(catalogueMessages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const act = useMutation({
    mutationFn: () => removeCourse(detail),
    onSuccess: async () => {
      await navigate({ to: '/courses' });
      await client.invalidateQueries({ queryKey: ['courses', 'list'] });
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('course.remove')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('course.removeTitle', { name: title })}
        confirmLabel={t('course.remove')}
        danger
        pending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate()}
        onClose={() => setAsked(false)}
      >
        {t('course.removeBody')}
      </ConfirmDialog>
    </>
  );
}
