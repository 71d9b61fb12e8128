import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSignedIn } from '@/api/useMe';
import { myCourseQuery, openedUnitQuery } from '@/features/learning/api';
import { PageReader } from '@/features/learning/components/PageReader';
import { TestRunner } from '@/features/learning/components/TestRunner';
import { UnitList } from '@/features/learning/components/UnitList';
import { learning } from '@/features/learning/messages';
import { around } from '@/features/learning/model';
import type { MyCourseDetail, OpenedUnit } from '@/features/learning/types';
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

/** The player: one unit, the way to the next, and the contents below. */
export function UnitPage() {
  const { courseId, unitId } = useParams({ strict: false }) as { courseId: string; unitId: string };
  const ws = useSignedIn().workspaceId ?? '';
  const course = useQuery(myCourseQuery(ws, courseId));
  const unit = useQuery(openedUnitQuery(ws, courseId, unitId));
  const failed = [course, unit].find((query) => query.error && !query.data);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!course.data || !unit.data) return <Skeleton height={480} radius="md" />;
  return <Player key={unitId} ws={ws} course={course.data} unit={unit.data} />;
}

function Player({ ws, course, unit }: { ws: string; course: MyCourseDetail; unit: OpenedUnit }) {
  const t = useMessages(learning);
  const words = useMessages(learn);
  const pick = usePick();
  const navigate = useNavigate();
  const { place, after } = around(course.units, unit.id);
  const here = { ws, id: course.id, unit: unit.id };
  const home = `/courses/${course.id}`;
  const goOn = () => void navigate({ to: after ? `${home}/units/${after.id}` : home });
  return (
    <>
      <PageHeader
        title={pick(unit.titleJa, unit.titleEn)}
        lead={<span className="num">{t('player.place', { n: place + 1, of: course.units.length })}</span>}
        crumbs={[
          { label: words('nav.home'), to: '/' },
          { label: pick(course.titleJa, course.titleEn), to: home },
        ]}
      />
      {unit.kind === 'test' ? (
        <TestRunner place={here} unit={unit} />
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
      ) : (
        <PageReader place={here} unit={unit} last={!after} onDone={goOn} />
      )}
      <nav className={classes.beside} aria-label={t('player.contents')}>
        <Panel title={t('player.contents')}>
          <UnitList course={course} current={unit.id} />
          <Button component={Link} to={home} activeOptions={{ exact: true }} variant="default" mt="sm">
            {t('player.back')}
          </Button>
        </Panel>
      </nav>
    </>
  );
}
