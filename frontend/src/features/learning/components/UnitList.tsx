import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { learning } from '../messages';
import type { MyCourseDetail, MyUnit } from '../types';
import classes from './learning.module.css';

/** What a unit is and how it stands, in words. */
function useUnitFacts(): (unit: MyUnit) => string[] {
  const t = useMessages(learning);
  const label = useLabels(learning);
  return (unit) => {
    const facts = [label('kind', unit.kind)];
    if (unit.kind === 'test') facts.push(t('unit.questions', { n: unit.questionCount }));
    if (unit.timeLimitMinutes) facts.push(t('unit.limit', { n: unit.timeLimitMinutes }));
    if (unit.kind === 'test' || unit.kind === 'report') {
      facts.push(t('unit.passing', { n: unit.passingScore ?? 0 }));
      if (unit.scores) facts.push(t('unit.best', { n: unit.scores.best }));
    }
    if (unit.kind === 'survey') facts.push(t('unit.questions', { n: unit.questionCount }));
    const report = unit.reportState;
    if (report && report !== 'marked') facts.push(label('unit', report));
    if (report !== 'submitted' || unit.scores)
      facts.push(unit.passed ? t('unit.done') : unit.scores ? t('unit.failed') : t('unit.open'));
    return facts;
  };
}

function Unit({ unit }: { unit: MyUnit }) {
  const pick = usePick();
  const facts = useUnitFacts();
  return (
    <>
      {unit.passed ? (
        <IconCircleCheck size={22} className={classes.mark} aria-hidden="true" />
      ) : (
        <IconCircle size={22} className={classes.open} aria-hidden="true" />
      )}
      <span>
        <span className={classes.unitTitle}>{pick(unit.titleJa, unit.titleEn)}</span>
        <span className={classes.facts}>
          {facts(unit).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </span>
    </>
  );
}

export interface UnitListProps {
  course: MyCourseDetail;
  /** The unit that is open. */
  current?: string;
  /** The course cannot be opened today: its units are told of, and lead nowhere. */
  closed?: boolean;
  /** The class in which it is learned. */
  classId?: string;
}

export function UnitList({ course, current, closed, classId }: UnitListProps) {
  return (
    <ol className={classes.units}>
      {course.units.map((unit) => (
        <li key={unit.id}>
          {closed ? (
            <div className={classes.unit}>
              <Unit unit={unit} />
            </div>
          ) : (
            <Link
              className={classes.unit}
              to="/courses/$courseId/units/$unitId"
              params={{ courseId: course.id, unitId: unit.id } as never}
              search={(classId ? { class: classId } : {}) as never}
              aria-current={unit.id === current ? 'page' : undefined}
            >
              <Unit unit={unit} />
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
