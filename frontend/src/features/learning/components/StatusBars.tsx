import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { statusMessages } from '../messages/status';
import { type Counts, partsOf } from '../status-model';
import classes from './status.module.css';

export interface Bar {
  key: string;
  name: ReactNode;
  counts: Counts;
}

const LEGEND = ['completed', 'in_progress', 'overdue', 'not_started'] as const;

/** Stacked bars, each as long as all of its rows, with the completion rate behind. The numbers stand in the table below. */
export function StatusBars({ bars, label, note }: { bars: Bar[]; label: string; note?: string }) {
  const t = useMessages(statusMessages);
  const words = useLabels(statusMessages);
  const format = useFormat();
  return (
    <figure className={classes.figure}>
      <div role="img" aria-label={label} className={classes.bars}>
        {bars.map(({ key, name, counts }) => (
          <div key={key} className={classes.barRow}>
            <span className={classes.barName}>{name}</span>
            <span className={classes.bar}>
              {partsOf(counts).map(({ status, count }) => (
                <span
                  key={status}
                  className={classes[status]}
                  style={{ flexGrow: count }}
                  title={`${words('statuses', status)} ${format.number(count)}`}
                />
              ))}
            </span>
            <span className={`${classes.rate} num`}>
              {typeof counts.completionPercent === 'number' ? `${counts.completionPercent}%` : t('none')}
            </span>
          </div>
        ))}
      </div>
      <figcaption className={classes.legend}>
        {LEGEND.map((status) => (
          <span key={status} className={classes.key}>
            <span className={classes[status]} aria-hidden="true" />
            {words('statuses', status)}
          </span>
        ))}
        {note ? <span className="muted">{note}</span> : null}
      </figcaption>
    </figure>
  );
}
