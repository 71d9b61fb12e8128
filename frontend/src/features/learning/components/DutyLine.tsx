import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { learning } from '../messages';
import { dueOf } from '../model';
import type { MySetting } from '../types';
import classes from './learning.module.css';

const TONES = { left: 'neutral', soon: 'warning', today: 'warning', over: 'danger' } as const;

/** "Why do I see this?": for whom the course was set so, and by whom. */
export function useWhy(): (setting: MySetting) => string | undefined {
  const t = useMessages(learning);
  return ({ state, setFor, setBy, department }) => {
    if (!setFor || (state !== 'required' && state !== 'recommended')) return undefined;
    const why = t(`why.${setFor}.${state}`, { department: department ?? '' });
    return setBy === 'supervisor' ? t('why.bySupervisor', { why }) : why;
  };
}

/** When the course can be opened, where that is not always. */
export function useOpening(): (setting: MySetting) => string | undefined {
  const t = useMessages(learning);
  const format = useFormat();
  return ({ opening, from, until }) => {
    if (opening === 'hidden') return t('opening.hidden');
    if (opening === 'not_yet' && from) return t('opening.not_yet', { date: format.date(from, { weekday: true }) });
    if (!until) return undefined;
    return t(opening === 'over' ? 'opening.over' : 'opening.until', { date: format.date(until, { weekday: true }) });
  };
}

/** What is asked of the learner: required or recommended, until when, how many days are left, and why. */
export function DutyLine({ setting, completed }: { setting: MySetting; completed: boolean }) {
  const t = useMessages(learning);
  const format = useFormat();
  const why = useWhy()(setting);
  const opening = useOpening()(setting);
  const due = dueOf(setting);
  const asked = !completed && (setting.state === 'required' || setting.state === 'recommended');
  if (!asked && !opening) return null;
  return (
    <div className={classes.duty}>
      {asked ? (
        <div className={classes.dutyFacts}>
          <StateBadge tone={setting.state === 'required' ? 'danger' : 'info'}>
            {t(setting.state === 'required' ? 'setting.required' : 'setting.recommended')}
          </StateBadge>
          {setting.dueOn ? (
            <span className="num">{t('due.on', { date: format.date(setting.dueOn, { weekday: true }) })}</span>
          ) : null}
          {due ? <StateBadge tone={TONES[due]}>{t(`due.${due}`, { n: setting.daysLeft ?? 0 })}</StateBadge> : null}
        </div>
      ) : null}
      {asked && why ? <div className="muted">{why}</div> : null}
      {opening ? <div className="muted">{opening}</div> : null}
    </div>
  );
}
