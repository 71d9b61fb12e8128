import { Link } from '@tanstack/react-router';
import type { DueEffect } from '@/features/ordering/calendar-api';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { DataTable } from '@/ui/table/DataTable';
import { calendarMessages } from '../messages/calendar';

/** Orders that wait for approval and would be due on another day; the promised day stays. */
export function DueEffects({ effects }: { effects: DueEffect[] }) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  if (effects.length === 0) return <p className="muted">{t('effects.none')}</p>;
  return (
    <div>
      <p>{t('effects.stay')}</p>
      <DataTable
        label={t('effects.title')}
        rows={effects}
        rowKey={(effect) => effect.orderId}
        columns={[
          {
            key: 'number',
            header: t('effects.order'),
            card: 'title',
            cell: (effect) => (
              <Link className="num" to="/orders/$id" params={{ id: effect.orderId } as never}>
                {effect.number}
              </Link>
            ),
          },
          { key: 'company', header: t('effects.company'), cell: (effect) => effect.companyName },
          {
            key: 'promised',
            header: t('effects.promised'),
            cell: (effect) => (
              <span className="num">
                {format.date(effect.promisedOn, { weekday: true })}{' '}
                {effect.promisedIsClosed ? <StateBadge tone="warning">{t('effects.closed')}</StateBadge> : null}
              </span>
            ),
          },
          {
            key: 'calendar',
            header: t('effects.byCalendar'),
            cell: (effect) => <span className="num">{format.date(effect.byCalendarOn, { weekday: true })}</span>,
          },
        ]}
      />
    </div>
  );
}
