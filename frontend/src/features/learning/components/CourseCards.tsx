import { Link } from '@tanstack/react-router';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { StateBadge } from '@/ui/StateBadge';
import { learning } from '../messages';
import { isMaking, statusTone } from '../model';
import type { LearningStatus, MyCourse } from '../types';
import { DutyLine } from './DutyLine';
import classes from './learning.module.css';

export function StatusBadge({ status }: { status: LearningStatus }) {
  const label = useLabels(learning);
  return <StateBadge tone={statusTone(status)}>{label('status', status)}</StateBadge>;
}

/** Progress as a bar with its number; the number is what is read out. */
export function ProgressLine({ percent }: { percent: number }) {
  const t = useMessages(learning);
  return (
    <div className={classes.bar}>
      <progress value={percent} max={100} aria-label={t('progress')} />
      <span className="num">{t('progress.of', { n: percent })}</span>
    </div>
  );
}

function Card({ course, below, classId }: { course: MyCourse; below?: boolean; classId?: string }) {
  const t = useMessages(learning);
  const pick = usePick();
  const making = isMaking(course);
  const Heading = below ? 'h4' : 'h3';
  const title = pick(course.titleJa, course.titleEn);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Heading className={classes.cardTitle}>
          {making ? (
            title
          ) : (
            <Link
              to="/courses/$courseId"
              params={{ courseId: course.id } as never}
              search={(classId ? { class: classId } : {}) as never}
            >
              {title}
            </Link>
          )}
        </Heading>
        {making ? null : <StatusBadge status={course.status} />}
      </div>
      <DutyLine setting={course.setting} completed={course.status === 'completed'} />
      <div>{pick(course.summaryJa, course.summaryEn)}</div>
      <div className={classes.facts}>
        <span>{pick(course.categoryJa, course.categoryEn)}</span>
        <span className="num">{t('minutes', { n: course.standardMinutes })}</span>
        {course.scores ? <span className="num">{t('unit.best', { n: course.scores.best })}</span> : null}
      </div>
      {course.lastAccessAt ? <ProgressLine percent={course.progress} /> : null}
    </li>
  );
}

interface CourseCardsProps {
  courses: readonly MyCourse[];
  /** The cards stand below a heading of the third level. */
  below?: boolean;
  /** The class in which they are learned. */
  classId?: string;
}

export function CourseCards({ courses, below, classId }: CourseCardsProps) {
  return (
    <ul className={classes.cards}>
      {courses.map((course) => (
        <Card key={course.id} course={course} below={below} classId={classId} />
      ))}
    </ul>
  );
}
