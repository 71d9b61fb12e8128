import { useSignedIn } from '@/api/useMe';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { SeatMeter } from '@/ui/SeatMeter';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { homeMessages } from '../messages/home';
import { overBy } from '../model';
import type { TermHeader } from '../types';
import classes from './seats.module.css';

const TONES: Record<string, Tone> = {
  running: 'success',
  preparing: 'info',
  confirmed: 'success',
  not_open: 'neutral',
};

export interface TermCardProps {
  term: TermHeader;
  which: 'running' | 'next';
  /** The number at this moment, where a page knows it fresher than the header does. */
  assigned?: number;
  /** The page says itself, with what to do about it, that there are more people than seats. */
  overIsTold?: boolean;
}

/** The contract header of one term: library, months, registered and contracted, what is left. */
export function TermCard({ term, which, assigned = term.assigned, overIsTold }: TermCardProps) {
  const t = useMessages(homeMessages);
  const label = useLabels(homeMessages);
  const pick = usePick();
  const format = useFormat();
  const { today } = useSignedIn();
  const days = Math.max(0, term.daysLeft);
  const over = overBy({ ...term, assigned });
  return (
    <section className={classes.card} aria-label={t(which)}>
      <div className={classes.top}>
        <span className={classes.which}>{t(which)}</span>
        <StateBadge tone={TONES[term.rosterState] ?? 'neutral'}>{label('rosterStates', term.rosterState)}</StateBadge>
      </div>
      <SeatMeter
        label={pick(term.library.nameJa, term.library.nameEn)}
        assigned={assigned}
        purchased={term.purchased}
        note={`${t('term')} ${format.monthRange(term.startMonth, term.endMonth)}`}
      />
      <div className="muted num">
        {which === 'next'
          ? `${format.date(term.startsOn, { weekday: true })} ${t('startsOn')}`
          : term.endsOn < today
            ? t('ended', { date: format.date(term.endsOn) })
            : days === 0
              ? t('lastDay')
              : t('daysLeft', { n: format.number(days) })}
      </div>
      {over > 0 && !overIsTold ? (
        <p role="alert" className={classes.over}>
          {t('overText', { n: format.number(over) })}
        </p>
      ) : null}
    </section>
  );
}

/** Where a term is missing: why, and what makes it appear. */
export function NoTermCard({ which, startsOn }: { which: 'running' | 'next'; startsOn?: string }) {
  const t = useMessages(homeMessages);
  const format = useFormat();
  // A first term that is still to come: nothing is missing.
  if (startsOn) {
    return (
      <section className={`${classes.card} ${classes.absent}`} aria-label={t(which)}>
        <span className={classes.which}>{t(which)}</span>
        <strong>{t('notYet')}</strong>
        <span className="muted">{t('notYetText', { date: format.date(startsOn, { weekday: true }) })}</span>
      </section>
    );
  }
  return (
    <section className={`${classes.card} ${classes.absent}`} aria-label={t(which)}>
      <span className={classes.which}>{t(which)}</span>
      <strong>{t(which === 'running' ? 'none' : 'noNext')}</strong>
      <span className="muted">{t(which === 'running' ? 'noneText' : 'noNextText')}</span>
    </section>
  );
}
