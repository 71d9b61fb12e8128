import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import { known, nextOf } from '@/api/wire';
import type { DiffKind } from './model';
import type { NextRoster } from './types';

/** The contract header: running and next term with their seats. */
export const workspaceQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'header'],
    queryFn: ({ signal }) => sdk.getWorkspace({ path: { ws: workspaceId }, signal }),
  });

export const nextRosterQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'roster', 'next'],
    queryFn: ({ signal }) => known<NextRoster>(sdk.getNextRoster({ path: { ws: workspaceId }, signal })),
  });

export const rosterDiffQuery = (workspaceId: string, kind: DiffKind, q: string) =>
  infiniteQueryOptions({
    queryKey: ['workspace', workspaceId, 'roster', 'diff', kind, q],
    queryFn: ({ pageParam, signal }) =>
      sdk.listNextRosterDiff({
        path: { ws: workspaceId },
        query: { kind: kind === 'all' ? undefined : kind, q: q.trim() || undefined, cursor: pageParam, limit: 100 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: (previous) => previous,
  });

export const confirmNextRoster = (workspaceId: string) => sdk.confirmNextRoster({ path: { ws: workspaceId } });
export const reopenNextRoster = (workspaceId: string) => sdk.reopenNextRoster({ path: { ws: workspaceId } });
