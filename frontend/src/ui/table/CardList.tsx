import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import classes from './DataTable.module.css';
import { AllCheckbox, RowCheckbox } from './TableRow';
import type { DataTableProps } from './types';

/** The same rows on a phone: heading and state on top, every other column as a line with its name. */
export function CardList<T>(props: DataTableProps<T> & { rows: T[] }) {
  const { rows, columns, rowKey, selection, rowAction, label } = props;
  const t = useMessages(common);
  const of = (place: 'title' | 'badge') => columns.filter((column) => column.card === place);
  const lines = columns.filter((column) => column.card === undefined || column.card === 'line');
  return (
    <>
      {selection ? (
        // biome-ignore lint/a11y/noLabelWithoutControl: the box is inside, in a component
        <label className={classes.cardAll}>
          <AllCheckbox table={props} selection={selection} /> {t('list.selectAll')}
        </label>
      ) : null}
      <ul className={classes.cards} aria-label={label}>
        {rows.map((row) => {
          const id = rowKey(row);
          return (
            <li key={id} className={classes.card}>
              {selection ? (
                // biome-ignore lint/a11y/noLabelWithoutControl: the box is inside, in a component
                <label className={classes.cardTick}>
                  <RowCheckbox row={row} id={id} selection={selection} />
                </label>
              ) : null}
              <div className={classes.cardBody}>
                <div className={classes.cardTop}>
                  <span>
                    {of('title').map((column) => (
                      <span key={column.key}>{column.cell(row)} </span>
                    ))}
                  </span>
                  <span className="nowrap">
                    {of('badge').map((column) => (
                      <span key={column.key}>{column.cell(row)}</span>
                    ))}
                  </span>
                </div>
                {lines.map((column) => (
                  <div key={column.key} className={classes.cardLine}>
                    <span>{column.header}</span>
                    <span>{column.cell(row)}</span>
                  </div>
                ))}
              </div>
              {rowAction ? <div className={classes.cardAct}>{rowAction(row)}</div> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
