import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { settingsMessages } from '../messages/settings';
import type { SettingRow, SettingTable } from '../settings-api';
import { changedSince } from '../settings-model';
import classes from './settings.module.css';

const SHOWN = 20;

export interface ChangedNoteProps {
  before: SettingTable;
  now: SettingTable;
}

/** What somebody else changed while the dialog was open, before it is overwritten. */
export function ChangedNote({ before, now }: ChangedNoteProps) {
  const t = useMessages(settingsMessages);
  const pick = usePick();
  const changed = changedSince(before.rows, now.rows);
  return (
    <Note tone="warning">
      <div role="alert">
        <b>{t('changed.title')}</b>
        <div>{t(changed.length > 0 ? 'changed.text' : 'changed.elsewhere')}</div>
        <ul className={classes.dropped}>
          {changed.slice(0, SHOWN).map(({ before: old, now: row }) => (
            <li key={row.courseId}>
              {pick(row.courseTitleJa, row.courseTitleEn)}
              <div className="muted">
                <Told row={old} /> → <Told row={row} />
              </div>
            </li>
          ))}
        </ul>
        {changed.length > SHOWN ? <div>{t('copy.more', { n: changed.length - SHOWN })}</div> : null}
      </div>
    </Note>
  );
}

function Told({ row }: { row: SettingRow }) {
  const t = useMessages(settingsMessages);
  const format = useFormat();
  const { state, from, until, dueOn } = row;
  const days = [
    from ? t('from', { date: format.date(from) }) : '',
    until ? t('until', { date: format.date(until) }) : '',
    dueOn ? format.label(t('columns.due')) + format.date(dueOn) : '',
  ].filter(Boolean);
  return <span className="num">{[t(`states.${state}`), ...days].join(' / ')}</span>;
}
