// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { OrgTree, type TreeUnit } from './OrgTree';

const units = new Map<string, TreeUnit>([
  ['hq', { id: 'hq', name: '本社', count: '40', children: ['hr'] }],
  ['hr', { id: 'hr', name: '人事部', count: '37', children: ['hr1'] }],
  ['hr1', { id: 'hr1', name: '採用課', count: '15', children: [] }],
]);
const roots = ['hq'];

it('opens with the arrows and picks with Enter, by keyboard alone', async () => {
  const pick = vi.fn();
  render(<OrgTree label="組織" roots={roots} units={units} selected={undefined} onSelect={pick} />);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement?.textContent).toContain('本社');
  await user.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('人事部'));
  expect(screen.queryByText('採用課')).toBeNull();
  await user.keyboard('{ArrowRight}');
  await screen.findByText('採用課');
  await user.keyboard('{Enter}');
  expect(pick).toHaveBeenCalledWith('hr');
});

it('shows only what was found, opened', () => {
  const only = new Set(['hq', 'hr']);
  render(<OrgTree label="組織" roots={roots} units={units} selected="hr" onSelect={vi.fn()} only={only} />);
  expect(screen.getByRole('treeitem', { name: '人事部 37' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.queryByText('採用課')).toBeNull();
});
