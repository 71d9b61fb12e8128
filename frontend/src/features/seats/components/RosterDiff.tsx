import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { NextRoster, RosterDiffRow } from '@/api/seats-types';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { SearchBox } from '@/ui/form/SearchBox';
import { Panel } from '@/ui/Panel';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import type { Column, Selection } from '@/ui/table/types';
import { rosterDiffQuery } from '../api';
import { rosterMessages } from '../messages/roster';
import { DIFF_KINDS, type DiffKind, diffCount, pathText } from '../model';
import classes from './seats.module.css';

const TONES: Record<string, Tone> = { stay: 'neutral', changed: 'info', leave: 'warning', join: 'success' };

export interface RosterDiffProps {
  workspaceId: string;
  roster: NextRoster;
  kind: DiffKind;
  q: string;
  onFilter: (patch: { kind?: DiffKind; q?: string }) => void;
  selection?: Selection<RosterDiffRow>;
}

/** Who stays, changes, leaves and joins, by name (product.md, N1). */
export function RosterDiff({ workspaceId, roster, kind, q, onFilter, selection }: RosterDiffProps) {
  const t = useMessages(rosterMessages);
  const label = useLabels(rosterMessages);
  const format = useFormat();
  const columns = useDiffColumns();
  const query = useInfiniteQuery(rosterDiffQuery(workspaceId, kind, q));
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items), [query.data]);
  return (
    <Panel flush>
      <fieldset className={classes.counts} aria-label={t('columns.kind')} style={{ border: 0, margin: 0 }}>
        {DIFF_KINDS.map((name) => (
          <button key={name} type="button" aria-pressed={name === kind} onClick={() => onFilter({ kind: name })}>
            <span>{label('kinds', name)}</span>
            <strong className="num">{t('count', { n: format.number(diffCount(roster.counts, name)) })}</strong>
          </button>
        ))}
      </fieldset>
      <div className={classes.tools}>
        <SearchBox value={q} label={t('search')} onChange={(words) => onFilter({ q: words })} />
      </div>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.learnerId}
        error={query.error}
        onRetry={() => void query.refetch()}
        stale={query.isPlaceholderData}
        filtered={q !== ''}
        onClearFilter={() => onFilter({ q: '' })}
        empty={<EmptyState title={t('emptyTitle')} hint={kind === 'all' ? undefined : t('emptyStart')} />}
        selection={selection}
        more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        virtual
      />
    </Panel>
  );
}

function useDiffColumns(): Column<RosterDiffRow>[] {
  const t = useMessages(rosterMessages);
  const label = useLabels(rosterMessages);
  return useMemo(
    () => [
      {
        key: 'kind',
        header: t('columns.kind'),
        width: '120px',
        card: 'badge',
        cell: (row) => <StateBadge tone={TONES[row.kind] ?? 'neutral'}>{label('kinds', row.kind)}</StateBadge>,
      },
      { key: 'loginId', header: t('columns.loginId'), cell: (row) => <span className="num">{row.loginId}</span> },
      {
        key: 'name',
        header: t('columns.name'),
        card: 'title',
        cell: (row) => (
          <Link
            to="/learners/$learnerId"
            params={{ learnerId: row.learnerId }}
            search={{ term: row.kind === 'leave' ? 'running' : 'next' } as never}
            style={{ fontWeight: 600 }}
          >
            {row.name}
          </Link>
        ),
      },
      { key: 'org', header: t('columns.org'), cell: (row) => pathText(row.orgPath) },
      { key: 'changes', header: t('columns.changes'), cell: (row) => <Changes row={row} /> },
    ],
    [t, label],
  );
}

function Changes({ row }: { row: RosterDiffRow }) {
  const t = useMessages(rosterMessages);
  const label = useLabels(rosterMessages);
  if (row.kind === 'leave') return <span className="muted">{t('leaveNote')}</span>;
  if (!row.changes?.length) return null;
  return (
    <ul className={classes.changes}>
      {row.changes.map((change) => (
        <li key={change.field}>
          <span className="muted">{label('fields', change.field)}:</span>{' '}
          <span className={classes.before}>{change.before || t('blank')}</span>
          <span aria-hidden="true"> → </span>
          <strong>{change.after || t('blank')}</strong>
        </li>
      ))}
    </ul>
  );
}
