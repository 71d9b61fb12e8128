import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { type ChangeInWords, ChangeList } from '@/ui/ChangeList';
import { SearchBox } from '@/ui/form/SearchBox';
import { Panel } from '@/ui/Panel';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import type { Column, Selection } from '@/ui/table/types';
import { rosterDiffQuery } from '../api';
import { rosterMessages } from '../messages/roster';
import { DIFF_KINDS, type DiffKind, diffCount } from '../model';
import type { NextRoster, RosterDiffRow } from '../types';
import classes from './seats.module.css';

const TONES: Record<string, Tone> = { stay: 'neutral', changed: 'info', leave: 'warning', join: 'success' };

export interface RosterDiffProps {
  workspaceId: string;
  roster: NextRoster;
  kind: DiffKind;
  q: string;
  onFilter: (patch: { kind?: DiffKind; q?: string }) => void;
  selection?: Selection<RosterDiffRow>;
  /** Departments, roles and days of a change as people call them. */
  inWords: (changes: RosterDiffRow['changes']) => ChangeInWords[];
}

/** Who stays, changes, leaves and joins, by name (product.md, N1). */
export function RosterDiff({ workspaceId, roster, kind, q, onFilter, selection, inWords }: RosterDiffProps) {
  const t = useMessages(rosterMessages);
  const label = useLabels(rosterMessages);
  const format = useFormat();
  const columns = useDiffColumns(inWords);
  const query = useInfiniteQuery(rosterDiffQuery(workspaceId, kind, q));
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
        {...paged(query)}
        rowKey={(row) => row.learnerId}
        filtered={q !== ''}
        onClearFilter={() => onFilter({ q: '' })}
        empty={<EmptyState title={t('emptyTitle')} hint={kind === 'all' ? undefined : t('emptyStart')} />}
        selection={selection}
        virtual
      />
    </Panel>
  );
}

function useDiffColumns(inWords: RosterDiffProps['inWords']): Column<RosterDiffRow>[] {
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
      { key: 'org', header: t('columns.org'), cell: (row) => orgPath(row.orgPath) },
      {
        key: 'changes',
        header: t('columns.changes'),
        cell: (row) =>
          row.kind === 'leave' ? (
            <span className="muted">{t('leaveNote')}</span>
          ) : (
            <ChangeList changes={inWords(row.changes)} blank={t('blank')} />
          ),
      },
    ],
    [t, label, inWords],
  );
}
