import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { myCourseQuery } from '@/features/learning/api';
import { saveMyCertificate } from '@/features/learning/certificate-api';
import { CertificateButton } from '@/features/learning/components/CertificateButton';
import { CreditNote, useClassCrumbs } from '@/features/learning/components/ClassContext';
import { ProgressLine, StatusBadge } from '@/features/learning/components/CourseCards';
import { CompletionNote, Criteria, TestRecord } from '@/features/learning/components/CourseFacts';
import { DutyLine } from '@/features/learning/components/DutyLine';
import { UnitList } from '@/features/learning/components/UnitList';
import { learning } from '@/features/learning/messages';
import { record } from '@/features/learning/messages/record';
import { resumeAt } from '@/features/learning/model';
import type { MyCourseDetail } from '@/features/learning/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { learn } from '../messages';

/** What a course is about, what completes it, how far one is, and where one goes on. */
export function CoursePage() {
  const { courseId } = useParams({ strict: false }) as { courseId: string };
  const me = useSignedIn();
  const { class: classId } = useSearch({ strict: false }) as { class?: string };
  const { data, error, refetch } = useQuery(myCourseQuery(me.workspaceId ?? '', courseId, classId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={480} radius="md" />;
  return <Course course={data} classId={classId} />;
}

interface InContext {
  course: MyCourseDetail;
  /** The class in which it is learned. */
  classId?: string;
}

function Course({ course, classId }: InContext) {
  const t = useMessages(learning);
  const words = useMessages(learn);
  const pick = usePick();
  const way = useClassCrumbs(classId);
  const { state, opening, until } = course.setting;
  const asked = !course.completedAt && (state === 'required' || state === 'recommended');
  const duty = asked || opening !== 'open' || Boolean(until);
  return (
    <>
      <PageHeader
        title={pick(course.titleJa, course.titleEn)}
        badge={<StatusBadge status={course.status} />}
        lead={pick(course.summaryJa, course.summaryEn)}
        crumbs={[{ label: words('nav.home'), to: '/' }, ...way]}
        actions={<GoOn course={course} classId={classId} />}
      />
      <CompletionNote course={course} />
      <CreditNote creditedAt={course.creditedAt} />
      {duty ? (
        <Panel>
          <DutyLine setting={course.setting} completed={Boolean(course.completedAt)} />
        </Panel>
      ) : null}
      <MyCertificate course={course} />
      {course.startedAt ? (
        <Panel>
          <ProgressLine percent={course.progress} />
        </Panel>
      ) : null}
      <Panel title={t('course.units')}>
        {course.units.length > 0 ? (
          <UnitList course={course} closed={opening !== 'open'} classId={classId} />
        ) : (
          <EmptyState title={t('course.making')} />
        )}
      </Panel>
      {course.units.length > 0 ? <Criteria course={course} /> : null}
      <TestRecord course={course} />
    </>
  );
}

function MyCertificate({ course }: { course: MyCourseDetail }) {
  const t = useMessages(record);
  const pick = usePick();
  const ws = useSignedIn().workspaceId ?? '';
  const id = course.enrolmentId;
  if (!course.completedAt || !id) return null;
  return (
    <Panel title={t('ready')}>
      <p style={{ marginTop: 0 }}>{t('readyText')}</p>
      <CertificateButton about={pick(course.titleJa, course.titleEn)} save={() => saveMyCertificate({ ws, id })} />
    </Panel>
  );
}

function GoOn({ course, classId }: InContext) {
  const t = useMessages(learning);
  const unit = resumeAt(course);
  if (!unit || course.setting.opening !== 'open') return null;
  const label = course.completedAt ? 'course.again' : course.startedAt ? 'course.goOn' : 'course.begin';
  return (
    <Button
      component={Link}
      to="/courses/$courseId/units/$unitId"
      params={{ courseId: course.id, unitId: unit.id } as never}
      search={(classId ? { class: classId } : {}) as never}
    >
      {t(label)}
    </Button>
  );
}
