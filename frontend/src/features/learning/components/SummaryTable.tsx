import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { statusMessages } from '../messages/status';
import type { GroupBy, StatusGroup, StatusSummary } from '../status-api';
import type { Counts } from '../status-model';
import classes from './status.module.css';
import { useGroupName } from './useGroupName';

const NUMBERS = ['total', 'completed', 'inProgress', 'overdue', 'notStarted'] as const;

/** The figures of the bars; a name leads to the rows behind it. */
export function SummaryTable({ by, summary }: { by: GroupBy; summary: StatusSummary }) {
  const t = useMessages(statusMessages);
  const nameOf = useGroupName();
  const ofUnits = by === 'orgUnit';
  const top = Math.min(...summary.items.map((item) => item.depth));
  const heads = [
    ...(ofUnits ? [t('table.people')] : []),
    t('table.total'),
    t('statuses.completed'),
    t('statuses.in_progress'),
    t('statuses.overdue'),
    t('statuses.not_started'),
    t('rate'),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t(ofUnits ? 'table.orgUnits' : 'table.courses')}>
      {ofUnits ? <p className={classes.hint}>{t('table.below')}</p> : null}
      <table className={classes.table} data-print="wide">
        <thead>
          <tr>
            <th scope="col">{t(ofUnits ? 'table.orgUnit' : 'table.course')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={classes.all}>
            <th scope="row">{t('table.everything')}</th>
            <Numbers counts={summary.total} people={ofUnits ? summary.people : undefined} />
          </tr>
          {summary.items.map((item) => (
            <tr key={item.id ?? ''}>
              <th scope="row" style={ofUnits ? { paddingLeft: 12 + (item.depth - top) * 18 } : undefined}>
                <GroupLink by={by} group={item} name={nameOf(item)} />
              </th>
              <Numbers counts={item.counts} people={ofUnits ? item.people : undefined} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GroupLink({ by, group, name }: { by: GroupBy; group: StatusGroup; name: string }) {
  if (!group.id) return name;
  const search = (now: Record<string, unknown>) => ({ ...now, [by === 'course' ? 'course' : 'org']: group.id });
  return (
    <Link to="/status" search={search as never}>
      {name}
    </Link>
  );
}

function Numbers({ counts, people }: { counts: Counts; people: number | undefined }) {
  const t = useMessages(statusMessages);
  const format = useFormat();
  return (
    <>
      {people === undefined ? null : <td>{format.number(people)}</td>}
      {NUMBERS.map((name) => (
        <td key={name}>{format.number(counts[name])}</td>
      ))}
      <td>{typeof counts.completionPercent === 'number' ? `${counts.completionPercent}%` : t('none')}</td>
    </>
  );
}
