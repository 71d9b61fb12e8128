import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import { importRowsQuery } from '../import-api';
import { firstTab, type ImportKind, ROW_KINDS, type RowKind, rowCount } from '../import-model';
import { importsMessages } from '../messages/imports';
import type { ImportPlan, ImportRow } from '../types';
import classes from './people.module.css';
import { useErrorColumns, useImportColumns } from './useImportColumns';

export interface ImportRowsProps {
  workspaceId: string;
  plan: ImportPlan;
  kind: ImportKind;
}

/** The plan row by row, under tabs with counts. Arrow keys move between the tabs. */
export function ImportRows({ workspaceId, plan, kind }: ImportRowsProps) {
  const label = useLabels(importsMessages);
  const format = useFormat();
  const [tab, setTab] = useState<RowKind>(() => firstTab(plan));
  const list = useRef<HTMLDivElement>(null);
  const tabs = ROW_KINDS.filter((name) => name === 'all' || rowCount(plan, name) > 0);
  const move = (step: number) => {
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    setTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <Panel flush>
      <div
        ref={list}
        role="tablist"
        className={classes.tabs}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(1);
          if (event.key === 'ArrowLeft') move(-1);
        }}
      >
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            data-tab={name}
            data-tone={name === 'error' ? 'danger' : undefined}
            aria-selected={name === tab}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {label('counts', name)} <span className="num">{format.number(rowCount(plan, name))}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" aria-label={label('counts', tab)}>
        {tab === 'error' ? (
          <Errors plan={plan} />
        ) : (
          <Rows key={tab} workspaceId={workspaceId} plan={plan} kind={kind} tab={tab} />
        )}
      </div>
    </Panel>
  );
}

function Errors({ plan }: { plan: ImportPlan }) {
  const t = useMessages(importsMessages);
  const format = useFormat();
  const columns = useErrorColumns();
  const rows = useMemo(() => plan.errors.map((error, index) => ({ ...error, key: String(index) })), [plan]);
  return (
    <>
      <DataTable label={t('counts.error')} columns={columns} rows={rows} rowKey={(row) => row.key} />
      {plan.errorCount > rows.length ? (
        <p className="muted" style={{ padding: '0 16px 12px' }}>
          {t('firstErrors', { shown: format.number(rows.length), total: format.number(plan.errorCount) })}
        </p>
      ) : null}
    </>
  );
}

function Rows({ workspaceId, plan, kind, tab }: ImportRowsProps & { tab: RowKind }) {
  const t = useMessages(importsMessages);
  const columns = useImportColumns(workspaceId, kind);
  const query = useInfiniteQuery(importRowsQuery(workspaceId, plan.id, tab));
  return (
    <DataTable<ImportRow>
      {...paged(query)}
      label={t('steps.1')}
      columns={columns}
      rowKey={(row) => `${row.row}:${row.loginId}:${row.action}`}
      empty={<EmptyState title={t('noRows')} />}
      virtual
    />
  );
}
