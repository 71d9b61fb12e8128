import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import type { SeatTimeline, TermTimeline } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { timelineMessages } from '../messages/timeline';
import { type SeatOwner, seatTimelineQuery } from '../timeline-api';
import { shortagesOf, spareOf } from '../timeline-model';
import { SeatChart } from './SeatChart';
import classes from './timeline.module.css';

export interface SeatTimelinePanelProps {
  owner: SeatOwner;
  /** What can be done about the seats that a term lacks; `several` when more than one term lacks some. */
  action?: (term: TermTimeline, several: boolean) => ReactNode;
}

/** Planned occupancy over both terms: the first day of shortage in words, a chart, and the same as a table (product.md, N2). */
export function SeatTimelinePanel({ owner, action }: SeatTimelinePanelProps) {
  const t = useMessages(timelineMessages);
  const query = useQuery(seatTimelineQuery(owner));
  return (
    <Panel title={t('title')}>
      {query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Skeleton height={320} />
      ) : query.data.terms.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Shown timeline={query.data} action={action} />
      )}
    </Panel>
  );
}

function Shown({ timeline, action }: { timeline: SeatTimeline; action: SeatTimelinePanelProps['action'] }) {
  const t = useMessages(timelineMessages);
  return (
    <>
      <p className="muted" style={{ marginTop: 0 }}>
        {t('lead')}
        {timeline.terms.some((term) => term.projected) ? t('term.projected') : ''}
      </p>
      <Verdict timeline={timeline} action={action} />
      <SeatChart terms={timeline.terms} />
      <Figures timeline={timeline} />
    </>
  );
}

function Verdict({ timeline, action }: { timeline: SeatTimeline; action: SeatTimelinePanelProps['action'] }) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const short = shortagesOf(timeline);
  const first = short[0]?.firstShortageOn;
  if (!first) {
    const spare = Math.min(...timeline.terms.map(spareOf));
    return (
      <Note tone="success" title={t('enough')}>
        {t('enoughText', { n: format.number(spare) })}
      </Note>
    );
  }
  return (
    <Note tone="warning" title={t('short.title', { date: format.date(first, { weekday: true }) })}>
      <ul className={classes.list}>
        {short.flatMap((term) =>
          term.purchases.map((purchase) => (
            <li key={term.termId + purchase.by}>
              {t(purchase.price ? 'short.line' : 'short.noPrice', {
                range: format.monthRange(term.startMonth, term.endMonth),
                date: format.date(purchase.by),
                n: format.number(purchase.quantity),
                price: format.money(purchase.price?.total ?? 0),
              })}
            </li>
          )),
        )}
      </ul>
      <div>{t('short.hint')}</div>
      {action ? (
        <div className={`${classes.buy} no-print`}>
          {short.map((term) => (
            <Fragment key={term.termId}>{action(term, short.length > 1)}</Fragment>
          ))}
        </div>
      ) : (
        <div>
          {t('short.remove')}
          {t('short.ask')}
        </div>
      )}
    </Note>
  );
}

function Figures({ timeline }: { timeline: SeatTimeline }) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className={classes.scroll} aria-label={t('table')} tabIndex={0}>
      <table className={classes.table} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('table.period')}</th>
            <th scope="col">{t('table.people')}</th>
            <th scope="col">{t('table.seats')}</th>
            <th scope="col">{t('table.spare')}</th>
          </tr>
        </thead>
        {timeline.terms.map((term) => (
          <tbody key={term.termId}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {t(term.startsOn <= timeline.today ? 'term.current' : 'term.next')}{' '}
                {format.monthRange(term.startMonth, term.endMonth)}
                <span className={classes.registered}>
                  {t('term.registered', { n: format.number(term.registered) })}
                </span>
              </th>
            </tr>
            {term.steps.map((step) => (
              <tr key={step.from}>
                <td>{format.range(format.date(step.from), format.date(step.until))}</td>
                <td>{format.number(step.people)}</td>
                <td>{format.number(step.seats)}</td>
                <td className={step.short > 0 ? classes.lack : undefined}>
                  {step.short > 0
                    ? t('table.shortBy', { n: format.number(step.short) })
                    : format.number(step.seats - step.people)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
