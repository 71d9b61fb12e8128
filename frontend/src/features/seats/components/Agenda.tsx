import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { homeMessages } from '../messages/home';
import { type AgendaItem, agendaOf } from '../model';
import type { Workspace } from '../types';
import classes from './seats.module.css';

const LINKS: Partial<Record<AgendaItem['code'], { to: string; key: 'toImport' | 'toRoster' }>> = {
  register: { to: '/learners/import', key: 'toImport' },
  roster_open: { to: '/roster', key: 'toRoster' },
  over_quota: { to: '/roster', key: 'toRoster' },
};

/** What comes next, by date. */
export function Agenda({ workspace, today }: { workspace: Workspace; today: string }) {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const items = agendaOf(workspace, today);
  return (
    <Panel title={t('agendaTitle')}>
      {items.length === 0 ? <span className="muted">{t('agendaEmpty')}</span> : null}
      <ul className={classes.agenda}>
        {items.map((item) => {
          const link = LINKS[item.code];
          return (
            <li key={item.code}>
              <time dateTime={item.date} className="num">
                {item.date === today ? t('today') : format.date(item.date, { weekday: true })}
                {item.urgent && item.date !== today ? t('until') : ''}
              </time>
              <span className={item.urgent ? classes.urgent : undefined}>
                {t(`agenda.${item.code}`)}
                {link ? (
                  <>
                    {' '}
                    <Link to={link.to}>{t(link.key)}</Link>
                  </>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
