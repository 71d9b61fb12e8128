import { Link } from '@tanstack/react-router';
import { usePick } from '@/i18n/catalogue';
import type { Course } from '../types';
import classes from './courses.module.css';

/** Title with its description below; `to` leads to the course's own page, where there is one. */
export function CourseTitle({ course, to }: { course: Course; to?: string }) {
  const pick = usePick();
  const summary = pick(course.summaryJa, course.summaryEn);
  const title = pick(course.titleJa, course.titleEn);
  return (
    <div>
      {to ? (
        <Link className={classes.title} to={to} params={{ id: course.id } as never}>
          {title}
        </Link>
      ) : (
        <span className={classes.title}>{title}</span>
      )}
      {summary ? <div className="muted">{summary}</div> : null}
    </div>
  );
}
