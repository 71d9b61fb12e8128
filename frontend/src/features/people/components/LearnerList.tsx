import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import { learnersQuery } from '../api';
import { learnersMessages } from '../messages/learners';
import { type ColumnKey, isFiltered, LEARNER_SORTS, type LearnerFilter } from '../model';
import { orgUnitsQuery } from '../org-api';
import type { Learner } from '../types';
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
  const list = paged(query);
  const units = useQuery(orgUnitsQuery(workspaceId, { term: filter.term }));
  const total = query.data?.pages[0]?.total ?? undefined;
  const [ticked, setTicked] = useState({ filter, ids: NOBODY });
  // Ticks belong to the list they were made in: another filter shows other people.
  const wanted = ticked.filter === filter ? ticked.ids : NOBODY;
  // Who has left the list meanwhile is no longer ticked: nothing is done to people out of sight.
  const people = useMemo(
    () => query.data?.pages.flatMap((page) => page.items.filter((row) => wanted.has(row.id))) ?? [],
    [query.data, wanted],
  );
  const selected = useMemo(() => new Set(people.map((row) => row.id)), [people]);
  const select = (ids: ReadonlySet<string>) => setTicked({ filter, ids });
  const loaded = list.rows?.length ?? 0;
  const everybody = useEverybody(query, select);
  return (
    <div style={{ minWidth: 0 }}>
      <LearnerToolbar
        filter={filter}
        onChange={onFilter}
        hasNext={props.hasNext}
        count={total === undefined ? undefined : format.number(total)}
        columnMenu={props.columnMenu}
        orgName={units.data?.find((unit) => unit.id === filter.org)?.name}
      />
      <BulkBar
        workspaceId={workspaceId}
        selected={people}
        term={filter.term}
        nextStartsOn={props.nextStartsOn}
        everybody={
          query.hasNextPage && total !== undefined && selected.size === loaded
            ? { ...everybody, total, loaded }
            : undefined
        }
        onHandOut={props.onHandOut}
        onClear={() => select(NOBODY)}
        onDone={props.onDone}
      />
      <DataTable<Learner>
        label={t('titleRead')}
        columns={columns}
        {...list}
        rowKey={(row) => row.id}
        filtered={isFiltered(filter)}
        onClearFilter={() => onFilter({ q: '', org: '', role: '', state: '' })}
        empty={<Nobody canEdit={canEdit} term={filter.term} />}
        sort={{ key: filter.sort, order: filter.order }}
        onSort={({ key, order }) => onFilter({ sort: LEARNER_SORTS.find((name) => name === key) ?? 'loginId', order })}
        selection={canEdit ? { selected, onChange: select, nameOf: (row) => row.name } : undefined}
        total={total}
        virtual
      />
    </div>
  );
}

/** Ticks everybody whom the conditions match, after loading those who are not on the page yet. */
function useEverybody(
  query: UseInfiniteQueryResult<InfiniteData<{ items: Learner[] }>>,
  onSelect: (ids: ReadonlySet<string>) => void,
) {
  const [loading, setLoading] = useState(false);
  const select = async () => {
    setLoading(true);
    let now = await query.fetchNextPage();
    while (now.hasNextPage && !now.isError) now = await now.fetchNextPage();
    setLoading(false);
    if (!now.isError) onSelect(new Set(now.data?.pages.flatMap((page) => page.items.map((row) => row.id))));
  };
  return { loading, select: () => void select() };
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
