import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import { classesQuery } from '../classes-api';
import { statusMessages } from '../messages/status';
import { type StatusRow, statusRowsQuery, statusSummaryQuery, statusTotalQuery } from '../status-api';
import {
  DEFAULT_STATUS_FILTER,
  isNarrowed,
  NO_CONDITIONS,
  STATUS_SORTS,
  type StatusColumn,
  type StatusFilter,
} from '../status-model';
import { type ChangeStatusFilter, StatusToolbar } from './StatusToolbar';
import { useStatusColumns } from './useStatusColumns';

export interface StatusListProps {
  workspaceId: string;
  filter: StatusFilter;
  onFilter: ChangeStatusFilter;
  columns: readonly StatusColumn[];
  columnMenu: ReactNode;
  hasNext: boolean;
  orgName?: string;
}

/** Everybody in every course: a table on a desk, cards on a phone. */
export function StatusList(props: StatusListProps) {
  const { workspaceId, filter, onFilter } = props;
  const t = useMessages(statusMessages);
  const format = useFormat();
  const columns = useStatusColumns(props.columns);
  const query = useInfiniteQuery(statusRowsQuery(workspaceId, filter));
  const courses = useLibraryCourses(workspaceId, filter);
  const trainingClasses = useClasses(workspaceId, filter.term);
  const total = useQuery(statusTotalQuery(workspaceId, filter)).data;
  return (
    <div style={{ minWidth: 0 }}>
      <StatusToolbar
        filter={filter}
        onChange={onFilter}
        courses={courses}
        trainingClasses={trainingClasses}
        hasNext={props.hasNext}
        orgName={props.orgName}
        count={total === undefined ? undefined : format.number(total)}
        columnMenu={props.columnMenu}
      />
      <DataTable<StatusRow>
        label={t('title.list')}
        columns={columns}
        {...paged(query)}
        rowKey={(row) => `${row.learnerId} ${row.courseId}`}
        filtered={isNarrowed(filter)}
        onClearFilter={() => onFilter(NO_CONDITIONS)}
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyText')} />}
        sort={{ key: filter.sort, order: 'asc' }}
        onSort={({ key }) => onFilter({ sort: STATUS_SORTS.find((name) => name === key) ?? 'loginId' })}
        total={total}
        virtual
      />
    </div>
  );
}

/** The courses to choose from: those of the class or of the term's library, whatever else is asked for. They hardly ever change. */
export function useLibraryCourses(workspaceId: string, { term, cls }: Pick<StatusFilter, 'term' | 'cls'>) {
  const everything = { ...DEFAULT_STATUS_FILTER, term, cls };
  const query = useQuery({ ...statusSummaryQuery(workspaceId, 'course', everything), staleTime: 5 * 60_000 });
  return query.data?.items ?? [];
}

/** The classes to choose from. */
export function useClasses(workspaceId: string, term: StatusFilter['term']) {
  return useQuery({ ...classesQuery(workspaceId, term), staleTime: 60_000 }).data ?? [];
}
