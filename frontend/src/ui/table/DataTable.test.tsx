// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import { show } from '../../../tests/render';
import { DataTable } from './DataTable';
import type { DataTableProps } from './types';

interface Person {
  id: string;
  name: string;
}

const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `受講者${index}` }));

const table = (props: Partial<DataTableProps<Person>>) => (
  <DataTable
    label="受講者"
    columns={[{ key: 'name', header: '氏名', sortKey: 'name', cell: (row) => row.name }]}
    rows={[]}
    rowKey={(row) => row.id}
    {...props}
  />
);

afterEach(cleanup);

describe('a list in all its states', () => {
  it('shows a skeleton first', () => {
    show(table({ rows: undefined }));
    expect(screen.getByRole('status', { name: '読み込み中です' })).toBeTruthy();
  });

  it('tells an empty list from one without a match', async () => {
    const clear = vi.fn();
    show(table({ rows: [] }));
    expect(screen.getByText('まだデータがありません')).toBeTruthy();
    cleanup();
    show(table({ rows: [], filtered: true, onClearFilter: clear }));
    await userEvent.click(screen.getByRole('button', { name: '条件をクリア' }));
    expect(clear).toHaveBeenCalledOnce();
  });

  it('offers another try after a failure', async () => {
    const retry = vi.fn();
    const error = new ApiError({ type: '', title: '', status: 503, code: 'http.unavailable', requestId: 'req-9' });
    show(table({ rows: undefined, error, onRetry: retry }));
    expect(screen.getByText(/req-9/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '再試行' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('sorts by its headers, the other way round on the second press', async () => {
    const sort = vi.fn();
    show(table({ rows: people(2), sort: { key: 'name', order: 'asc' }, onSort: sort }));
    await userEvent.click(screen.getByRole('button', { name: /氏名/ }));
    expect(sort).toHaveBeenCalledWith({ key: 'name', order: 'desc' });
  });

  it('selects one row and all rows by keyboard and pointer alike', async () => {
    const change = vi.fn();
    const selection = { selected: new Set<string>(), onChange: change, nameOf: (row: Person) => row.name };
    show(table({ rows: people(2), selection }));
    await userEvent.click(screen.getByRole('checkbox', { name: '受講者1 を選択' }));
    expect([...(change.mock.calls[0]?.[0] ?? [])]).toEqual(['p1']);
    screen.getByRole('checkbox', { name: '表示中のすべてを選択' }).focus();
    await userEvent.keyboard(' ');
    expect([...(change.mock.calls[1]?.[0] ?? [])]).toEqual(['p0', 'p1']);
  });
});

describe('a long list', () => {
  beforeEach(() => {
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 600 });
    Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, value: 800 });
  });

  it('keeps fewer than 60 rows in the page', () => {
    show(table({ rows: people(5000), virtual: true }));
    const rows = screen.getAllByRole('row');
    expect(rows.length).toBeLessThan(60);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
  });
});
