import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import type { Learner } from '@/api/people-types';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { learnersQuery } from '../api';
import { learnersMessages } from '../messages/learners';
import { type ColumnKey, isFiltered, LEARNER_SORTS, type LearnerFilter } from '../model';
import { BulkBar } from './BulkBar';
import { LearnerToolbar } from './LearnerToolbar';
import { useLearnerColumns } from './useLearnerColumns';

export interface LearnerListProps {
  workspaceId: string;
  filter: LearnerFilter;
  onFilter: (patch: Partial<LearnerFilter>, options?: { replace?: boolean }) => void;
  columns: readonly ColumnKey[];
  canEdit: boolean;
  hasNext: boolean;
  nextStartsOn: string | undefined;
  onHandOut: (ids: string[]) => void;
  onDone: (text: string) => void;
  columnMenu: ReactNode;
}

const NOBODY: ReadonlySet<string> = new Set();

export function LearnerList(props: LearnerListProps) {
  const { workspaceId, filter, onFilter, canEdit } = props;
  const t = useMessages(learnersMessages);
  const format = useFormat();
  const columns = useLearnerColumns(props.columns, filter.term);
  const query = useInfiniteQuery(learnersQuery(workspaceId, filter));
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items), [query.data]);
  const total = query.data?.pages[0]?.total ?? undefined;
  const [ticked, setTicked] = useState({ filter, ids: NOBODY });
  // Ticks belong to the list they were made in: another filter shows other people.
  const selected = ticked.filter === filter ? ticked.ids : NOBODY;
  const select = (ids: ReadonlySet<string>) => setTicked({ filter, ids });
  return (
    <div style={{ minWidth: 0 }}>
      <LearnerToolbar
        filter={filter}
        onChange={onFilter}
        hasNext={props.hasNext}
        count={total === undefined ? undefined : format.number(total)}
        columnMenu={props.columnMenu}
      />
      <BulkBar
        workspaceId={workspaceId}
        selected={selected}
        term={filter.term}
        nextStartsOn={props.nextStartsOn}
        onHandOut={props.onHandOut}
        onClear={() => select(NOBODY)}
        onDone={props.onDone}
      />
      <DataTable<Learner>
        label={t('title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        error={query.error}
        onRetry={() => void query.refetch()}
        stale={query.isPlaceholderData}
        filtered={isFiltered(filter)}
        onClearFilter={() => onFilter({ q: '', org: '', role: '', state: '' })}
        empty={<Nobody canEdit={canEdit} term={filter.term} />}
        sort={{ key: filter.sort, order: filter.order }}
        onSort={({ key, order }) => onFilter({ sort: LEARNER_SORTS.find((name) => name === key) ?? 'loginId', order })}
        selection={canEdit ? { selected, onChange: select, nameOf: (row) => row.name } : undefined}
        more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        total={total}
        virtual
      />
    </div>
  );
}

function Nobody({ canEdit, term }: { canEdit: boolean; term: string }) {
  const t = useMessages(learnersMessages);
  const action = canEdit ? (
    <Button
      component={Link}
      to="/learners/import"
      search={{ term } as never}
      leftSection={<IconUpload size={16} aria-hidden="true" />}
    >
      {t('importFile')}
    </Button>
  ) : null;
  return <EmptyState title={t('emptyTitle')} hint={t('emptyText')} action={action} />;
}
