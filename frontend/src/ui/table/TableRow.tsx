import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import classes from './DataTable.module.css';
import type { DataTableProps, Selection } from './types';

export function toggled(set: ReadonlySet<string>, keys: string[], on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}

export function RowCheckbox<T>({ row, id, selection }: { row: T; id: string; selection: Selection<T> }) {
  const t = useMessages(common);
  if (selection.may?.(row) === false) return null;
  return (
    <input
      type="checkbox"
      className={classes.check}
      aria-label={t('list.selectRow', { name: selection.nameOf(row) })}
      checked={selection.selected.has(id)}
      onChange={(event) => selection.onChange(toggled(selection.selected, [id], event.currentTarget.checked))}
    />
  );
}

/** One box for all rows that are loaded and may be ticked. */
export function AllCheckbox<T>({ table, selection }: { table: DataTableProps<T>; selection: Selection<T> }) {
  const t = useMessages(common);
  const keys = (table.rows ?? []).filter((row) => selection.may?.(row) ?? true).map(table.rowKey);
  return (
    <input
      type="checkbox"
      className={classes.check}
      aria-label={t('list.selectAll')}
      disabled={keys.length === 0}
      checked={keys.length > 0 && keys.every((key) => selection.selected.has(key))}
      onChange={(event) => selection.onChange(toggled(selection.selected, keys, event.currentTarget.checked))}
    />
  );
}

interface RowProps<T> {
  row: T;
  index: number;
  table: DataTableProps<T>;
  measure?: (element: Element | null) => void;
}

/** A plain row: no kit components inside, so that thousands of them stay quick. */
export function TableRow<T>({ row, index, table, measure }: RowProps<T>): ReactNode {
  const id = table.rowKey(row);
  const { selection, rowAction } = table;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selection ? selection.selected.has(id) : undefined}
    >
      {selection ? (
        <td>
          <RowCheckbox row={row} id={id} selection={selection} />
        </td>
      ) : null}
      {table.columns.map((column) => (
        <td key={column.key} className={column.align === 'right' ? classes.right : undefined}>
          {column.cell(row)}
        </td>
      ))}
      {rowAction ? <td className={classes.right}>{rowAction(row)}</td> : null}
    </tr>
  );
}
