import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { myClasses } from '../messages/my-classes';
import { myClassesQuery } from '../my-classes-api';
import type { MyClass } from '../types';
import classes from './learning.module.css';

/** From when to when a class runs, where it is not the whole term. */
export function usePeriod(): (one: MyClass) => string | undefined {
  const t = useMessages(myClasses);
  const format = useFormat();
  return ({ from, until }) => {
    if (from && until) return t('period', { from: format.date(from), to: format.date(until) });
    if (until) return t('until', { to: format.date(until) });
    return from ? t('from', { from: format.date(from) }) : undefined;
  };
}

/** One's own classes, apart from the catalogue; nothing for whoever is in none. */
export default function MyClasses({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(myClasses);
  const { data } = useQuery({ ...myClassesQuery(workspaceId), enabled: workspaceId !== '' });
  if (!data || data.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h2 className={classes.shelf}>{t('title')}</h2>
      <p className="muted">{t('lead')}</p>
      <ul className={classes.cards}>
        {data.map((one) => (
          <ClassCard key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function ClassCard({ one }: { one: MyClass }) {
  const t = useMessages(myClasses);
  const period = usePeriod()(one);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h3 className={classes.cardTitle}>
          <Link to="/classes/$classId" params={{ classId: one.id } as never}>
            {one.name}
          </Link>
        </h3>
        {one.running ? null : <StateBadge tone="neutral">{t('notRunning')}</StateBadge>}
      </div>
      {one.description ? <div>{one.description}</div> : null}
      <div className={classes.facts}>
        <span className="num">{t('done', { n: one.completedCount, of: one.courseCount })}</span>
        {period ? <span className="num">{period}</span> : null}
      </div>
    </li>
  );
}
