import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  align?: 'right';
  width?: string;
  /** The server's name for this order; the header becomes a button. */
  sortKey?: string;
  /** Where it goes when the table is a list of cards: heading, beside it, a line of its own (default), or nowhere. */
  card?: 'title' | 'badge' | 'line' | 'hidden';
}

export interface Sort {
  key: string;
  order: 'asc' | 'desc';
}

export interface Selection<T> {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  /** Whether this row can be ticked; every row when it is not told. */
  may?: (row: T) => boolean;
  /** The name that the checkbox's label says. */
  nameOf: (row: T) => string;
}

export interface MoreRows {
  has: boolean;
  loading: boolean;
  load: () => void;
}

export interface DataTableProps<T> {
  /** What the table shows, for screen readers. */
  label: string;
  columns: Column<T>[];
  /** Undefined while the first load is under way. */
  rows: T[] | undefined;
  rowKey: (row: T) => string;
  error?: unknown;
  onRetry?: () => void;
  /** The rows shown belong to the conditions before: dimmed. */
  stale?: boolean;
  /** Conditions are set, so that no rows means "no match". */
  filtered?: boolean;
  onClearFilter?: () => void;
  empty?: ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selection?: Selection<T>;
  more?: MoreRows;
  total?: number;
  /** Only rows in sight are in the page: for long lists. */
  virtual?: boolean;
  /** A control per row, at its end. */
  rowAction?: (row: T) => ReactNode;
}
