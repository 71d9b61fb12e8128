import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import classes from './DataTable.module.css';
import { AllCheckbox } from './TableRow';
import type { Column, DataTableProps, Sort } from './types';

const ariaSort = (sort: Sort | undefined, column: Column<never>) => {
  if (!column.sortKey) return undefined;
  if (sort?.key !== column.sortKey) return 'none' as const;
  return sort.order === 'asc' ? ('ascending' as const) : ('descending' as const);
};

export function TableHead<T>({ table }: { table: DataTableProps<T> }) {
  const t = useMessages(common);
  const { columns, sort, onSort, selection, rowAction } = table;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection ? (
          <th style={{ width: 40 }}>
            <AllCheckbox table={table} selection={selection} />
          </th>
        ) : null}
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            style={{ width: column.width }}
            className={column.align === 'right' ? classes.right : undefined}
            aria-sort={ariaSort(sort, column as Column<never>)}
          >
            {column.sortKey && onSort ? (
              <SortButton column={column} sort={sort} onSort={onSort} sortKey={column.sortKey} />
            ) : (
              column.header
            )}
          </th>
        ))}
        {rowAction ? <th aria-label={t('action.details')} /> : null}
      </tr>
    </thead>
  );
}

function SortButton<T>(props: { column: Column<T>; sortKey: string; sort?: Sort; onSort: (sort: Sort) => void }) {
  const { column, sortKey, sort, onSort } = props;
  const active = sort?.key === sortKey;
  const next = active && sort.order === 'asc' ? 'desc' : 'asc';
  return (
    <button type="button" className={classes.sort} onClick={() => onSort({ key: sortKey, order: next })}>
      {column.header}
      <span className={classes.arrow} aria-hidden="true">
        {active ? (sort.order === 'asc' ? '↑' : '↓') : '↕'}
      </span>
    </button>
  );
}
