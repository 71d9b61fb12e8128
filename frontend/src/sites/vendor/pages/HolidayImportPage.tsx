import { Alert, Button, Checkbox, Group, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { commitHolidays, type HolidayImport, holidayImportQuery, loadHolidays } from '@/features/ordering/calendar-api';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { FileDrop } from '@/ui/form/FileDrop';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { DataTable } from '@/ui/table/DataTable';
import { DueEffects } from '../components/DueEffects';
import { FaultTable } from '../components/FaultTable';
import { calendarMessages } from '../messages/calendar';

const MAX_BYTES = 2 * 1024 * 1024;

/** The Cabinet Office's table: load, compare with the formula, confirm. */
export function HolidayImportPage() {
  const t = useMessages(calendarMessages);
  const navigate = useNavigate();
  const { plan } = useSearch({ strict: false }) as { plan?: string };
  const go = (id: string | undefined) => void navigate({ to: '/calendar/import', search: { plan: id } } as never);
  return (
    <>
      <PageHeader
        title={t('import.title')}
        lead={t('import.lead')}
        crumbs={[{ label: t('title'), to: '/calendar' }, { label: t('import.title') }]}
      />
      {plan ? <Checked id={plan} onAgain={() => go(undefined)} /> : <Choose onPlan={go} />}
    </>
  );
}

function Choose({ onPlan }: { onPlan: (id: string) => void }) {
  const t = useMessages(calendarMessages);
  const load = useMutation({ mutationFn: loadHolidays, onSuccess: (plan) => onPlan(plan.id) });
  return (
    <Panel title={t('import.choose')}>
      <ProblemAlert error={load.error} />
      <FileDrop
        accept={['csv']}
        maxBytes={MAX_BYTES}
        hint={t('import.hint')}
        note={t('import.note')}
        pending={load.isPending}
        onFile={(file) => load.mutate(file)}
      />
    </Panel>
  );
}

function Checked({ id, onAgain }: { id: string; onAgain: () => void }) {
  const t = useMessages(calendarMessages);
  const client = useQueryClient();
  const query = useQuery(holidayImportQuery(id));
  const commit = useMutation({
    mutationFn: commitHolidays,
    onSuccess: async (plan) => {
      await client.invalidateQueries({ queryKey: ['calendar'] });
      client.setQueryData(holidayImportQuery(id).queryKey, plan);
    },
  });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={320} />;
  const plan = query.data;
  return (
    <>
      {plan.errors.length > 0 ? <FaultTable faults={plan.errors} /> : <Years plan={plan} />}
      <Panel title={t('effects.title')}>
        <DueEffects effects={plan.effects} />
        {plan.pastRows > 0 ? <p className="muted">{t('import.past', { count: plan.pastRows })}</p> : null}
        {plan.state === 'committed' ? (
          <Alert role="status" color="teal">
            {t('import.done')}
          </Alert>
        ) : null}
        {plan.state === 'blocked' ? <Alert color="red">{t('import.blocked')}</Alert> : null}
        <ProblemAlert error={commit.error} />
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={onAgain}>
            {t('import.again')}
          </Button>
          {plan.state === 'ready' ? (
            <Button loading={commit.isPending} onClick={() => commit.mutate(plan)}>
              {t('import.commit')}
            </Button>
          ) : null}
        </Group>
      </Panel>
    </>
  );
}

type Difference = 'none' | 'added' | 'missing' | 'renamed';

function Years({ plan }: { plan: HolidayImport }) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  const [only, setOnly] = useState(true);
  return plan.years.map((year) => {
    const days = year.days.filter((day) => !only || day.difference !== 'none');
    const count = year.days.filter((day) => day.nameJa).length;
    return (
      <Panel
        key={year.year}
        title={`${t('year', { year: year.year })}（${t('import.days', { count })}）`}
        actions={
          <Checkbox
            label={t('import.onlyDifferences')}
            checked={only}
            onChange={(event) => setOnly(event.currentTarget.checked)}
          />
        }
      >
        <p className="muted" style={{ marginTop: 0 }}>
          {year.changes ? t('import.changes') : t('import.noChange')}
          {year.replaces ? ` / ${t('import.replaces')}` : ''}
        </p>
        {days.length === 0 ? (
          <p>{t('import.allSame')}</p>
        ) : (
          <DataTable
            label={t('import.years')}
            rows={days}
            rowKey={(day) => day.date}
            columns={[
              {
                key: 'date',
                header: t('list.date'),
                card: 'title',
                cell: (day) => <span className="num">{format.date(day.date, { weekday: true })}</span>,
              },
              { key: 'file', header: t('import.file'), cell: (day) => day.nameJa ?? '—' },
              { key: 'computed', header: t('import.computed'), cell: (day) => day.computedJa ?? '—' },
              {
                key: 'difference',
                header: t('import.difference'),
                card: 'badge',
                cell: (day) => (
                  <StateBadge tone={day.difference === 'none' ? 'neutral' : 'warning'}>
                    {t(`import.difference.${day.difference as Difference}`)}
                  </StateBadge>
                ),
              },
            ]}
          />
        )}
      </Panel>
    );
  });
}
