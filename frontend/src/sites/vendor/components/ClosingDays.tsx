import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  addClosingDays,
  type CalendarYear,
  closingPreviewQuery,
  removeClosingDay,
  type YearDay,
} from '@/features/ordering/calendar-api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { z } from '@/lib/zod';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { calendarMessages } from '../messages/calendar';
import { DueEffects } from './DueEffects';

const required = () => z.string().check(z.trim(), z.minLength(1, 'field.required'));
const schema = z.object({ from: required(), until: required(), nameJa: required(), nameEn: z.string() });

/** Adds a range of closing days, and shows first what it means for orders that wait. */
export function AddClosingDays() {
  const t = useMessages(calendarMessages);
  const client = useQueryClient();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { from: '', until: '', nameJa: '', nameEn: '' },
  });
  const error = useFieldError(form);
  const { from, until } = form.watch();
  const preview = useQuery(closingPreviewQuery(from && until ? { add: { from, until } } : undefined));
  const save = useMutation({
    mutationFn: addClosingDays,
    onSuccess: async () => {
      form.reset();
      await client.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
  return (
    <Panel title={t('add.title')}>
      {save.isSuccess ? (
        <Alert role="status" color="teal" mb="sm">
          {t('add.done')}
        </Alert>
      ) : null}
      <FormShell
        form={form}
        onSubmit={(values) => save.mutate(values)}
        pending={save.isPending}
        problem={save.error ?? preview.error}
        submitLabel={t('add.submit')}
      >
        <p className="muted" style={{ margin: 0 }}>
          {t('add.hint')}
        </p>
        <Group grow preventGrowOverflow={false}>
          {(['from', 'until'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={<FieldLabel text={t(`add.${name}`)} required />}
              {...form.register(name)}
              error={error(name)}
            />
          ))}
        </Group>
        <TextInput
          label={<FieldLabel text={t('add.nameJa')} required />}
          placeholder={t('add.placeholder')}
          {...form.register('nameJa')}
          error={error('nameJa')}
        />
        <TextInput label={<FieldLabel text={t('add.nameEn')} />} {...form.register('nameEn')} error={error('nameEn')} />
        {preview.data ? (
          <section aria-label={t('effects.title')}>
            <strong>{t('effects.title')}</strong>
            <DueEffects effects={preview.data} />
          </section>
        ) : null}
      </FormShell>
    </Panel>
  );
}

/** Holidays and closing days of a year in order; closing days to come can be taken away. */
export function DayList({ year, writes }: { year: CalendarYear; writes: boolean }) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  const pick = usePick();
  const [asked, setAsked] = useState<YearDay>();
  return (
    <Panel title={t('list.title')} flush>
      <DataTable
        label={t('list.title')}
        rows={year.days}
        rowKey={(day) => `${day.date}${day.kind}`}
        empty={<EmptyState title={t('list.empty')} />}
        columns={[
          {
            key: 'date',
            header: t('list.date'),
            card: 'title',
            cell: (day) => <span className="num nowrap">{format.date(day.date, { weekday: true })}</span>,
          },
          {
            key: 'kind',
            header: t('list.kind'),
            card: 'badge',
            cell: (day) => (
              <StateBadge tone={day.kind === 'holiday' ? 'danger' : 'warning'}>
                {t(day.kind === 'holiday' ? 'list.holiday' : 'list.closing')}
              </StateBadge>
            ),
          },
          { key: 'name', header: t('list.name'), cell: (day) => pick(day.nameJa, day.nameEn) },
        ]}
        rowAction={
          writes
            ? (day) =>
                day.removable ? (
                  <Button variant="subtle" size="compact-sm" onClick={() => setAsked(day)}>
                    {t('list.remove')}
                  </Button>
                ) : null
            : undefined
        }
      />
      {asked ? <RemoveDay day={asked} onDone={() => setAsked(undefined)} /> : null}
    </Panel>
  );
}

function RemoveDay({ day, onDone }: { day: YearDay; onDone: () => void }) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  const client = useQueryClient();
  const preview = useQuery(closingPreviewQuery({ remove: [day.date] }));
  const act = useMutation({
    mutationFn: () => removeClosingDay(day.date),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('remove.title', { date: format.date(day.date, { weekday: true }) })}
      confirmLabel={t('list.remove')}
      pending={act.isPending}
      error={act.error ?? preview.error}
      onConfirm={() => act.mutate()}
      onClose={onDone}
    >
      <p style={{ marginTop: 0 }}>{t('remove.body')}</p>
      {preview.data ? <DueEffects effects={preview.data} /> : null}
    </ConfirmDialog>
  );
}
