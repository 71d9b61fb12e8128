import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

export interface PanelProps {
  title?: string;
  actions?: ReactNode;
  /** Without inner padding, for a table that goes to the edge. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled white box: the unit pages are built of. */
export function Panel({ title, actions, flush, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className={classes.head}>
          <h2 id={id}>{title}</h2>
          {actions}
        </div>
      ) : null}
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  );
}

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Label and value pairs; absent values are left out by the caller, not shown as blanks. */
export function Facts({ items }: { items: (Fact | false | undefined)[] }) {
  return (
    <dl className={classes.list}>
      {items
        .filter((item): item is Fact => Boolean(item))
        .map((item) => (
          <div key={item.label}>
            <dt>{item.label}</dt>
            <dd>{item.value}</dd>
          </div>
        ))}
    </dl>
  );
}
