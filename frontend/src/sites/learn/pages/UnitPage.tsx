import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSignedIn } from '@/api/useMe';
import { myCourseQuery, openedUnitQuery } from '@/features/learning/api';
import { PageReader } from '@/features/learning/components/PageReader';
import { TestRunner } from '@/features/learning/components/TestRunner';
import { UnitList } from '@/features/learning/components/UnitList';
import { learning } from '@/features/learning/messages';
import { around } from '@/features/learning/model';
import type { MyCourseDetail, OpenedUnit } from '@/features/learning/types';
import { useTimeSpent } from '@/features/learning/useTimeSpent';
import { useMessages, usePick } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import classes from '../learn.module.css';
import { learn } from '../messages';

// Few courses have one: it comes when it is opened.
const SurveyRunner = lazy(() =>
  import('@/features/learning/components/SurveyRunner').then((module) => ({ default: module.SurveyRunner })),
);

const ReportRunner = lazy(() =>
  import('@/features/learning/components/ReportRunner').then((module) => ({ default: module.ReportRunner })),
);
const ScormPlayer = lazy(() =>
  import('@/features/learning/components/ScormPlayer').then((module) => ({ default: module.ScormPlayer })),
);

const VideoPlayer = lazy(() =>
  import('@/features/learning/components/VideoPlayer').then((module) => ({ default: module.VideoPlayer })),
);

/** The player: one unit, the way to the next, and the contents below. */
export function UnitPage() {
  const { courseId, unitId } = useParams({ strict: false }) as { courseId: string; unitId: string };
  const { class: classId } = useSearch({ strict: false }) as { class?: string };
  const ws = useSignedIn().workspaceId ?? '';
  const course = useQuery(myCourseQuery(ws, courseId, classId));
  const unit = useQuery(openedUnitQuery(ws, courseId, unitId, classId));
  useTimeSpent(ws, courseId, classId, unit.data !== undefined);
  const failed = [course, unit].find((query) => query.error && !query.data);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!course.data || !unit.data) return <Skeleton height={480} radius="md" />;
  return <Player key={unitId} ws={ws} course={course.data} unit={unit.data} classId={classId} />;
}

interface PlayerProps {
  ws: string;
  course: MyCourseDetail;
  unit: OpenedUnit;
  /** The class in which it is learned. */
  classId?: string;
}

function Player({ ws, course, unit, classId }: PlayerProps) {
  const t = useMessages(learning);
  const words = useMessages(learn);
  const pick = usePick();
  const navigate = useNavigate();
  const { place, after } = around(course.units, unit.id);
  const here = { ws, id: course.id, unit: unit.id, classId };
  const search = (classId ? { class: classId } : {}) as never;
  const home = `/courses/${course.id}`;
  const goOn = () => void navigate({ to: after ? `${home}/units/${after.id}` : home, search });
  return (
    <>
      <PageHeader
        title={pick(unit.titleJa, unit.titleEn)}
        lead={<span className="num">{t('player.place', { n: place + 1, of: course.units.length })}</span>}
        crumbs={[
          { label: words('nav.home'), to: '/' },
          { label: pick(course.titleJa, course.titleEn), to: home, search },
        ]}
      />
      {unit.kind === 'test' ? (
        <TestRunner place={here} unit={unit} />
      ) : unit.kind === 'report' ? (
        <Suspense fallback={<Skeleton height={320} radius="md" />}>
          <ReportRunner place={here} last={!after} onDone={goOn} />
        </Suspense>
      ) : unit.kind === 'survey' && unit.survey ? (
        <Suspense fallback={<Skeleton height={320} radius="md" />}>
          <SurveyRunner
            place={here}
            survey={unit.survey}
            answered={course.units[place]?.passed === true}
            last={!after}
            onDone={goOn}
          />
        </Suspense>
      ) : unit.kind === 'scorm' ? (
        <Suspense fallback={<Skeleton height={520} radius="md" />}>
          <ScormPlayer place={here} unit={unit} standing={course.units[place]} last={!after} onDone={goOn} />
        </Suspense>
      ) : unit.kind === 'video' ? (
        <Suspense fallback={<Skeleton height={420} radius="md" />}>
          <VideoPlayer place={here} standing={course.units[place]} last={!after} onDone={goOn} />
        </Suspense>
      ) : (
        <PageReader place={here} unit={unit} last={!after} onDone={goOn} />
      )}
      <nav className={classes.beside} aria-label={t('player.contents')}>
        <Panel title={t('player.contents')}>
          <UnitList course={course} current={unit.id} classId={classId} />
          <Button component={Link} to={home} search={search} activeOptions={{ exact: true }} variant="default" mt="sm">
            {t('player.back')}
          </Button>
        </Panel>
      </nav>
    </>
  );
}
