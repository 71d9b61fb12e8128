import { Alert, Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconChevronLeft, IconChevronRight, IconPrinter, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMay, useSignedIn } from '@/api/useMe';
import { type CalendarYear, calendarYearQuery } from '@/features/ordering/calendar-api';
import { useMessages } from '@/i18n/catalogue';
import { useFormat, wareki } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { AddClosingDays, DayList } from '../components/ClosingDays';
import classes from '../components/calendar.module.css';
import { YearCalendar } from '../components/YearCalendar';
import { calendarMessages } from '../messages/calendar';

/** A year of business days: weekends, holidays and closing days; printable. */
export function CalendarPage() {
  const t = useMessages(calendarMessages);
  const { today } = useSignedIn();
  const writes = useMay('calendar.write');
  const search = useSearch({ strict: false }) as { year?: number };
  const year = search.year ?? Number(today.slice(0, 4));
  const query = useQuery(calendarYearQuery(year));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
              {t('print')}
            </Button>
            {writes ? (
              <Button
                leftSection={<IconUpload size={16} />}
                renderRoot={(props) => <Link to="/calendar/import" {...props} />}
              >
                {t('import')}
              </Button>
            ) : null}
          </>
        }
      />
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton height={720} /> : null}
      {query.data ? (
        <>
          <TableWarning year={query.data} />
          <Panel>
            <YearSwitch year={year} />
            <Source year={query.data} />
            <YearCalendar year={query.data} today={today} />
          </Panel>
          <div className="no-print">{writes ? <AddClosingDays /> : null}</div>
          <DayList year={query.data} writes={writes} />
        </>
      ) : null}
    </>
  );
}

function YearSwitch({ year }: { year: number }) {
  const t = useMessages(calendarMessages);
  return (
    <div className={classes.years}>
      <Button
        className="no-print"
        variant="default"
        size="compact-md"
        aria-label={t('previous')}
        disabled={year <= 2022}
        renderRoot={(props) => <Link to="/calendar" search={{ year: year - 1 } as never} {...props} />}
      >
        <IconChevronLeft size={16} />
      </Button>
      <h2 style={{ margin: 0 }} className="num">
        {t('yearEra', { year, era: wareki(`${year}-06-01`) })}
      </h2>
      <Button
        className="no-print"
        variant="default"
        size="compact-md"
        aria-label={t('next')}
        disabled={year >= 2099}
        renderRoot={(props) => <Link to="/calendar" search={{ year: year + 1 } as never} {...props} />}
      >
        <IconChevronRight size={16} />
      </Button>
    </div>
  );
}

function Source({ year }: { year: CalendarYear }) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  return (
    <p className="muted">
      {year.source === 'imported' && year.importedAt
        ? t('source.imported', { by: year.importedBy ?? '', at: format.dateTime(year.importedAt) })
        : t('source.computed')}
    </p>
  );
}

type Warning = 'not_imported' | 'ends_before_due' | 'ends_within_a_year';

/** The table of holidays ends too early: said where the operator looks. */
function TableWarning({ year }: { year: CalendarYear }) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  const { warning, endsOn } = year.table;
  if (!warning) return null;
  return (
    <Alert
      mb="md"
      role="status"
      color={warning === 'ends_before_due' ? 'red' : 'yellow'}
      icon={<IconAlertTriangle size={18} />}
    >
      {t(`warning.${warning as Warning}`, { date: endsOn ? format.date(endsOn) : '' })}
    </Alert>
  );
}
