import { Alert, Button, Group, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { demoQuery } from '@/api/demo';
import { refreshSession } from '@/api/transport';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { plusMonths } from '@/lib/month';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { DataTable } from '@/ui/table/DataTable';
import { moveClock } from '../api';
import { demo } from '../messages';

/** The demo's clock: how far to move it, and what that brought about. */
export function ClockPanel() {
  const t = useMessages(demo);
  const format = useFormat();
  const { data } = useQuery(demoQuery);
  const client = useQueryClient();
  const [to, setTo] = useState('');
  const move = useMutation({
    mutationFn: moveClock,
    onSuccess: async () => {
      setTo('');
      await refreshSession();
      await client.invalidateQueries();
    },
  });
  if (data && !data.demo) return <EmptyState title={t('clock.notDemo')} />;
  const today = data?.today ?? '';
  const month = today.slice(0, 7);
  const eleventh = today.slice(8) < '11' ? `${month}-11` : `${plusMonths(month, 1)}-11`;
  const quick = [
    ...[1, 7, 30].map((days) => ({ label: t('clock.days', { count: days }), body: { days } })),
    { label: t('clock.eleventh'), body: { to: eleventh } },
    { label: t('clock.month'), body: { to: `${plusMonths(month, 1)}-01` } },
  ];
  const backwards = to !== '' && to <= today;
  return (
    <>
      <Panel>
        <p style={{ marginTop: 0 }}>{t('clock.lead')}</p>
        <Group gap="xs" mb="md">
          {quick.map((choice) => (
            <Button
              key={choice.label}
              variant="default"
              disabled={move.isPending || !today}
              onClick={() => move.mutate(choice.body)}
            >
              {choice.label}
            </Button>
          ))}
        </Group>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (to && !backwards) move.mutate({ to });
          }}
        >
          <Group align="flex-end" gap="sm">
            <TextInput
              type="date"
              label={t('clock.to')}
              value={to}
              min={today}
              error={backwards ? t('clock.backwards') : undefined}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
            <Button type="submit" loading={move.isPending} disabled={!to || backwards}>
              {t('clock.go')}
            </Button>
          </Group>
        </form>
        <ProblemAlert error={move.error} />
      </Panel>
      {move.data ? (
        <Panel title={t('clock.events')} flush>
          <Alert role="status" color="teal" m="sm" icon={<IconCheck size={18} />}>
            {t('clock.done', { date: format.date(move.data.today, { weekday: true }) })}
          </Alert>
          <Happened events={move.data.events} />
        </Panel>
      ) : null}
    </>
  );
}

function Happened({ events }: { events: { date: string; labelJa: string; labelEn: string }[] }) {
  const t = useMessages(demo);
  const format = useFormat();
  const pick = usePick();
  const rows = events.map((event, index) => ({ ...event, key: `${event.date}-${index}` }));
  return (
    <DataTable
      label={t('clock.events')}
      rows={rows}
      rowKey={(row) => row.key}
      empty={<EmptyState title={t('clock.noEvents')} />}
      columns={[
        {
          key: 'date',
          header: t('clock.date'),
          card: 'title',
          width: '180px',
          cell: (row) => <span className="num nowrap">{format.date(row.date, { weekday: true })}</span>,
        },
        { key: 'what', header: t('clock.what'), cell: (row) => pick(row.labelJa, row.labelEn) },
      ]}
    />
  );
}
