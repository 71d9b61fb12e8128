import type { CalendarYear, YearDay } from '@/features/ordering/calendar-api';
import { type Cell, weekdayOf, weeksOf } from '@/features/ordering/calendar-model';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { calendarMessages } from '../messages/calendar';
import classes from './calendar.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A year at a glance: weekends hatched, holidays framed, closing days dashed, each with its mark. */
export function YearCalendar({ year, today }: { year: CalendarYear; today: string }) {
  const days = new Map<string, YearDay[]>();
  for (const day of year.days) days.set(day.date, [...(days.get(day.date) ?? []), day]);
  return (
    <>
      <Legend />
      <div className={classes.months}>
        {MONTHS.map((month) => (
          <Month key={month} year={year.year} month={month} days={days} today={today} />
        ))}
      </div>
    </>
  );
}

function Legend() {
  const t = useMessages(calendarMessages);
  return (
    <ul className={classes.legend} aria-label={t('legend.title')}>
      <li>
        <span className={`${classes.sample} ${classes.weekend}`} aria-hidden="true" />
        {t('legend.weekend')}
      </li>
      <li>
        <span className={`${classes.sample} ${classes.holiday}`} aria-hidden="true">
          {t('mark.holiday')}
        </span>
        {t('legend.holiday')}
      </li>
      <li>
        <span className={`${classes.sample} ${classes.closing}`} aria-hidden="true">
          {t('mark.closing')}
        </span>
        {t('legend.closing')}
      </li>
    </ul>
  );
}

interface MonthProps {
  year: number;
  month: number;
  days: Map<string, YearDay[]>;
  today: string;
}

function Month({ year, month, days, today }: MonthProps) {
  const t = useMessages(calendarMessages);
  return (
    <div className={classes.month}>
      <table>
        <caption>{t('months').split(',')[month - 1]}</caption>
        <thead>
          <tr>
            {t('weekdays')
              .split(',')
              .map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no id, and never change places.
            <tr key={row}>
              {week.map((cell, column) => (
                <Day
                  // biome-ignore lint/suspicious/noArrayIndexKey: empty cells have no id, and never change places.
                  key={column}
                  cell={cell}
                  marks={cell.date ? (days.get(cell.date) ?? []) : []}
                  isToday={cell.date === today}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ cell, marks, isToday }: { cell: Cell; marks: YearDay[]; isToday: boolean }) {
  const t = useMessages(calendarMessages);
  const pick = usePick();
  const format = useFormat();
  if (!cell.date) return <td aria-hidden="true" />;
  const weekend = [0, 6].includes(weekdayOf(cell.date));
  const holiday = marks.find((mark) => mark.kind === 'holiday');
  const closing = marks.find((mark) => mark.kind === 'closing');
  const names = format.list(marks.map((mark) => pick(mark.nameJa, mark.nameEn)));
  const kind = holiday ? classes.holiday : closing ? classes.closing : '';
  return (
    <td
      className={`${weekend ? classes.weekend : ''} ${kind} ${isToday ? classes.today : ''}`}
      title={names || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      {cell.day}
      {holiday || closing ? (
        <span className={classes.mark}>
          <span aria-hidden="true">{holiday ? t('mark.holiday') : t('mark.closing')}</span>
          <span className={classes.srOnly}>{names}</span>
        </span>
      ) : weekend ? (
        <span className={classes.srOnly}>{t('day.weekend')}</span>
      ) : null}
    </td>
  );
}
