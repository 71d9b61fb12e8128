import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Page } from '@/api/client';
import type { NextRoster, RosterDiffRow, Workspace } from '@/api/seats-types';
import type { DiffKind } from './model';

const root = (workspaceId: string) => `/workspaces/${workspaceId}`;

/** The contract header: running and next term with their seats. */
export const workspaceQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'header'],
    queryFn: ({ signal }) => api<Workspace>(root(workspaceId), { signal }),
  });

export const nextRosterQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'roster', 'next'],
    queryFn: ({ signal }) => api<NextRoster>(`${root(workspaceId)}/rosters/next`, { signal }),
  });

export const rosterDiffQuery = (workspaceId: string, kind: DiffKind, q: string) =>
  infiniteQueryOptions({
    queryKey: ['workspace', workspaceId, 'roster', 'diff', kind, q],
    queryFn: ({ pageParam, signal }) =>
      api<Page<RosterDiffRow>>(`${root(workspaceId)}/rosters/next/diff`, {
        query: { kind: kind === 'all' ? undefined : kind, q: q.trim() || undefined, cursor: pageParam, limit: 100 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
  });

export const confirmNextRoster = (workspaceId: string) =>
  api<unknown>(`${root(workspaceId)}/rosters/next/confirm`, { method: 'POST', body: {} });

export const reopenNextRoster = (workspaceId: string) =>
  api<unknown>(`${root(workspaceId)}/rosters/next/reopen`, { method: 'POST', body: {} });
