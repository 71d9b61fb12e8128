import { useQuery } from '@tanstack/react-query';
import { calendarQuery } from '@/features/ordering/api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat, wareki } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { DataTable } from '@/ui/table/DataTable';
import { vendor } from '../messages';

export function CalendarPage() {
  const t = useMessages(vendor);
  const format = useFormat();
  const pick = usePick();
  const query = useQuery(calendarQuery);
  return (
    <>
      <PageHeader title={t('calendar.title')} lead={t('calendar.lead')} />
      <Panel flush>
        <DataTable
          label={t('calendar.title')}
          rows={query.data}
          rowKey={(day) => `${day.date}${day.kind}`}
          error={query.error}
          onRetry={() => void query.refetch()}
          columns={[
            {
              key: 'date',
              header: t('calendar.date'),
              card: 'title',
              cell: (day) => (
                <span className="num nowrap">
                  {format.date(day.date, { weekday: true })} <span className="muted">{wareki(day.date)}</span>
                </span>
              ),
            },
            {
              key: 'kind',
              header: t('calendar.kind'),
              card: 'badge',
              cell: (day) => (
                <StateBadge tone={day.kind === 'holiday' ? 'danger' : 'warning'}>
                  {day.kind === 'holiday' ? t('calendar.holiday') : t('calendar.closing')}
                </StateBadge>
              ),
            },
            { key: 'name', header: t('calendar.name'), cell: (day) => pick(day.nameJa, day.nameEn) },
          ]}
        />
      </Panel>
    </>
  );
}
