import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { EmptyState, NoMatchState } from '../states/EmptyState';
import { ErrorState } from '../states/ErrorState';
import { CardList } from './CardList';
import classes from './DataTable.module.css';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import type { DataTableProps } from './types';
import { usePrinting } from './usePrinting';

export const NARROW = '(max-width: 61.99em)';
const ROW_HEIGHT = 41;

/** A list in all its states: skeleton, error with retry, empty, no match, rows; cards below 992 px, never on paper. */
export function DataTable<T>(props: DataTableProps<T>) {
  const t = useMessages(common);
  const printing = usePrinting();
  // A sheet of paper is narrower than a desk, and no reason for cards.
  const narrow = useMediaQuery(`screen and ${NARROW}`, undefined, { getInitialValueInEffect: false }) && !printing;
  const { rows, error, onRetry, filtered, onClearFilter, empty } = props;
  if (error && !rows) return <ErrorState error={error} onRetry={onRetry} />;
  if (!rows) return <Skeletons columns={narrow ? 1 : props.columns.length} />;
  if (rows.length === 0) {
    if (!filtered) return empty ?? <EmptyState />;
    const clear = onClearFilter ? (
      <Button variant="default" onClick={onClearFilter}>
        {t('action.clear')}
      </Button>
    ) : null;
    return <NoMatchState action={clear} />;
  }
  return (
    <div className={props.stale ? classes.stale : undefined} aria-busy={props.stale}>
      {narrow ? <CardList {...props} rows={rows} /> : <Grid {...props} rows={rows} printing={printing} />}
      <Foot {...props} rows={rows} />
    </div>
  );
}

type Loaded<T> = DataTableProps<T> & { rows: T[] };

function Grid<T>(props: Loaded<T> & { printing: boolean }) {
  const t = useMessages(common);
  const { rows, label, more } = props;
  // On paper every row that is loaded stands, not only those in sight.
  const virtual = props.virtual && !props.printing;
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: virtual ?? false,
  });
  const items = virtual ? virtualizer.getVirtualItems() : [];
  const last = items.at(-1)?.index ?? 0;
  const wanted = virtual && more?.has && !more.loading && last >= rows.length - 10;
  const load = more?.load;
  useEffect(() => {
    if (wanted) load?.();
  }, [wanted, load]);
  const before = items[0]?.start ?? 0;
  const after = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  return (
    <section
      ref={scroll}
      className={props.virtual ? classes.virtual : classes.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('list.scroll')}
    >
      <table
        className={classes.table}
        aria-label={label}
        aria-rowcount={(props.total ?? rows.length) + 1}
        data-print={props.columns.length > 6 ? 'wide' : undefined}
      >
        <TableHead table={props} />
        <tbody>
          {before > 0 ? <tr style={{ height: before }} /> : null}
          {virtual
            ? items.map((item) => {
                const row = rows[item.index];
                return row === undefined ? null : (
                  <TableRow
                    key={props.rowKey(row)}
                    row={row}
                    index={item.index}
                    table={props}
                    measure={virtualizer.measureElement}
                  />
                );
              })
            : rows.map((row, index) => <TableRow key={props.rowKey(row)} row={row} index={index} table={props} />)}
          {after > 0 ? <tr style={{ height: after }} /> : null}
        </tbody>
      </table>
    </section>
  );
}

function Foot<T>({ rows, more, total }: Loaded<T>) {
  const t = useMessages(common);
  const format = useFormat();
  if (!more?.has) return null;
  return (
    <div className={classes.foot}>
      <span className="num" aria-live="polite">
        {total !== undefined ? `${format.number(rows.length)} / ` : ''}
        {total !== undefined
          ? t('list.count', { count: format.number(total) })
          : t('list.shown', { count: format.number(rows.length) })}
      </span>
      <span className="print-only">{t('list.printedPart')}</span>
      <Button variant="default" size="compact-sm" loading={more.loading} onClick={more.load}>
        {t('action.more')}
      </Button>
    </div>
  );
}

function Skeletons({ columns }: { columns: number }) {
  const t = useMessages(common);
  const cells = Array.from({ length: columns }, (_, index) => index);
  return (
    <div role="status" aria-label={t('list.loading')} style={{ padding: '10px 12px' }}>
      {Array.from({ length: 8 }, (_, index) => index).map((row) => (
        <div key={row} style={{ display: 'flex', gap: 24, height: ROW_HEIGHT, alignItems: 'center' }}>
          {cells.map((cell) => (
            <div key={cell} className={classes.skeleton} style={{ flex: 1 }} />
          ))}
        </div>
      ))}
    </div>
  );
}
