import { usePick } from '@/i18n/catalogue';
import type { Course } from '../types';
import classes from './courses.module.css';

/** Title with its description below. */
export function CourseTitle({ course }: { course: Course }) {
  const pick = usePick();
  const summary = pick(course.summaryJa, course.summaryEn);
  return (
    <div>
      <span className={classes.title}>{pick(course.titleJa, course.titleEn)}</span>
      {summary ? <div className="muted">{summary}</div> : null}
    </div>
  );
}
