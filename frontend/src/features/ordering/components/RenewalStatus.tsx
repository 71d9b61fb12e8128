import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Facts } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { ordering } from '../messages';
import { daysLeft } from '../model';
import type { Renewal } from '../types';

/** The renewal window of a contract as days: when it opens, until when one may apply, how long that is from today. */
export function RenewalDates({ renewal, today }: { renewal: Renewal; today: string }) {
  const t = useMessages(ordering);
  const format = useFormat();
  const left = daysLeft(today, renewal.lastDayOn);
  const open = today >= renewal.opensOn && left >= 0;
  return (
    <Facts
      items={[
        {
          label: t('renewal.period'),
          value: (
            <span className="num">
              {format.range(format.date(renewal.opensOn), format.date(renewal.lastDayOn, { weekday: true }))}{' '}
              {open ? (
                <StateBadge tone={left <= 14 ? 'warning' : 'info'}>
                  {left === 0 ? t('renewal.today') : t('renewal.daysLeft', { count: left })}
                </StateBadge>
              ) : null}
              <br />
              <span className="muted">
                {t('renewal.businessHint', { date: format.date(renewal.lastBusinessDayBefore, { weekday: true }) })}
              </span>
            </span>
          ),
        },
        renewal.earlyDiscountUntil
          ? {
              label: t('renewal.earlyUntil'),
              value: <span className="num">{format.date(renewal.earlyDiscountUntil, { weekday: true })}</span>,
            }
          : undefined,
        { label: t('order.startMonth'), value: <span className="num">{format.month(renewal.nextStartMonth)}</span> },
      ]}
    />
  );
}

/** Why there is no renewal button today; undefined when there is one. */
export function useRenewalReason(renewal: Renewal, today: string): string | undefined {
  const t = useMessages(ordering);
  const format = useFormat();
  if (renewal.canApply) return undefined;
  if (renewal.openOrderId) return t('renewal.hasOrder');
  if (today < renewal.opensOn) return t('renewal.opensSoon', { date: format.date(renewal.opensOn) });
  if (today > renewal.lastDayOn) return t('renewal.closed', { date: format.date(renewal.lastDayOn) });
  return renewal.reasonCode?.includes('approved') ? t('renewal.approved') : t('renewal.unavailable');
}
