import type { ReactNode } from 'react';
import classes from './StateBadge.module.css';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A state as a word on a quiet ground; the word carries the meaning, the colour only helps. */
export function StateBadge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${classes.badge} ${classes[tone]}`}>{children}</span>;
}
