import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { SearchBox } from '@/ui/form/SearchBox';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import type { Selection } from '@/ui/table/types';
import { settingsMessages } from '../messages/settings';
import type { SettingRow } from '../settings-api';
import { nameOf, narrowed, STATES, sourceOf, stateTone } from '../settings-model';
import classes from './settings.module.css';

/** Where a state comes from, in words. */
export function useSource(): (row: SettingRow) => string {
  const t = useMessages(settingsMessages);
  return (row) => {
    const rule = row.because;
    const source = t(`source.${sourceOf(row)}`, { name: rule ? nameOf(rule) : '' });
    return rule?.author === 'supervisor' ? t('bySupervisor', { source }) : source;
  };
}

/** A period in words. */
export function usePeriod(): (days: { from?: string | null; until?: string | null }) => string {
  const t = useMessages(settingsMessages);
  const format = useFormat();
  return ({ from, until }) => {
    if (from && until) return format.range(format.date(from), format.date(until));
    if (from) return t('from', { date: format.date(from) });
    return until ? t('until', { date: format.date(until) }) : t('always');
  };
}

export interface SettingsTableProps {
  rows: SettingRow[] | undefined;
  error: unknown;
  onRetry: () => void;
  stale: boolean;
  selection: Selection<SettingRow> | undefined;
  onWhy: (row: SettingRow) => void;
}

/** The courses as they stand for the chosen target. */
export function SettingsTable({ rows, error, onRetry, stale, selection, onWhy }: SettingsTableProps) {
  const t = useMessages(settingsMessages);
  const pick = usePick();
  const format = useFormat();
  const source = useSource();
  const period = usePeriod();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState('');
  const found = rows && narrowed(rows, typed, state);
  const clear = () => {
    setTyped('');
    setState('');
  };
  return (
    <>
      <div className={classes.toolbar} role="search">
        <SearchBox value={typed} onChange={setTyped} label={t('search')} />
        <NativeSelect
          aria-label={t('state')}
          value={state}
          data={[
            { value: '', label: t('allStates') },
            ...STATES.map((value) => ({ value, label: t(`states.${value}`) })),
          ]}
          onChange={(event) => setState(event.currentTarget.value)}
        />
      </div>
      <DataTable
        label={t('table')}
        rows={found}
        rowKey={(row) => row.courseId}
        error={error}
        onRetry={onRetry}
        stale={stale}
        filtered={typed !== '' || state !== ''}
        onClearFilter={clear}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
        selection={selection}
        columns={[
          {
            key: 'course',
            header: t('columns.course'),
            card: 'title',
            cell: (row) => (
              <>
                <b>{pick(row.courseTitleJa, row.courseTitleEn)}</b>
                <div className="muted num">{row.courseCode}</div>
              </>
            ),
          },
          {
            key: 'category',
            header: t('columns.category'),
            cell: (row) => pick(row.categoryJa, row.categoryEn),
          },
          {
            key: 'state',
            header: t('columns.state'),
            card: 'badge',
            cell: (row) => <StateBadge tone={stateTone(row.state)}>{t(`states.${row.state}`)}</StateBadge>,
          },
          {
            key: 'period',
            header: t('columns.period'),
            cell: (row) =>
              row.from || row.until ? (
                <span className="num">{period(row)}</span>
              ) : (
                <span className="muted">{row.state === 'hidden' ? t('noDue') : t('always')}</span>
              ),
          },
          {
            key: 'due',
            header: t('columns.due'),
            cell: (row) => <span className="num">{row.dueOn ? format.date(row.dueOn) : t('noDue')}</span>,
          },
          { key: 'source', header: t('columns.source'), cell: (row) => source(row) },
        ]}
        rowAction={(row) => (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('whyOf', { course: pick(row.courseTitleJa, row.courseTitleEn) })}
            onClick={() => onWhy(row)}
          >
            {t('why')}
          </Button>
        )}
      />
    </>
  );
}
