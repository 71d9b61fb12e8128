import classes from './ChangeList.module.css';

export interface ChangeInWords {
  field: string;
  label: string;
  before: string;
  after: string;
}

/** Field by field, what was and what will be; what is empty is said to be empty. */
export function ChangeList({ changes, blank }: { changes: ChangeInWords[]; blank: string }) {
  if (changes.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {changes.map(({ field, label, before, after }) => (
        <li key={field}>
          <span className="muted">{label}:</span> <span className={classes.before}>{before || blank}</span>
          <span aria-hidden="true"> → </span>
          <strong>{after || blank}</strong>
        </li>
      ))}
    </ul>
  );
}
