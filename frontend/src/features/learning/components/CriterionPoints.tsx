import { useId } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { markingMessages } from '../messages/marking';
import { reportMessages } from '../messages/report';
import type { ReportTask } from '../report-api';
import classes from './report.module.css';

export interface CriterionPointsProps {
  criterion: ReportTask['criteria'][number];
  points: number | undefined;
  onChange: (points: number | undefined) => void;
}

/** Points for one criterion: one of the levels, or a number of one's own. */
export function CriterionPoints({ criterion, points, onChange }: CriterionPointsProps) {
  const t = useMessages(markingMessages);
  const words = useMessages(reportMessages);
  const id = useId();
  const typed = (text: string) => {
    const number = Number.parseInt(text, 10);
    onChange(Number.isNaN(number) ? undefined : Math.min(Math.max(number, 0), criterion.points));
  };
  return (
    <li>
      <div className={classes.criterion} lang="ja">
        <span id={id}>{criterion.title}</span>
        <span className="num">{words('points', { n: criterion.points })}</span>
      </div>
      <div className={classes.choices} role="radiogroup" aria-labelledby={id} lang="ja">
        {criterion.levels.map((level) => (
          <label key={level.points}>
            <input type="radio" name={id} checked={points === level.points} onChange={() => onChange(level.points)} />
            <b className="num">{words('points', { n: level.points })}</b>
            <span>{level.text}</span>
          </label>
        ))}
      </div>
      <div className={classes.typed}>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={criterion.points}
          step={1}
          aria-label={t('pointsFor', { title: criterion.title })}
          value={points ?? ''}
          onChange={(event) => typed(event.currentTarget.value)}
        />
        <span className="num muted">/ {words('points', { n: criterion.points })}</span>
      </div>
    </li>
  );
}
