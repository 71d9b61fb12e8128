import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { CalendarFeed, NewFeed, NewScimToken, ScimConnection, ScimToken } from '@/api/generated/types.gen';
import { known, type Page } from '@/api/wire';

export type { CalendarFeed, ScimToken };

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: ({ signal }) => known<Page<CalendarFeed>>(sdk.listCalendarFeeds({ signal })),
  select: (page) => page.items,
});

export const makeFeed = (label: string) => known<NewFeed>(sdk.createCalendarFeed({ body: { label } }));
export const revokeFeed = (id: string) => known<void>(sdk.revokeCalendarFeed({ path: { id } }));

export const scimQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['scim', workspaceId],
    queryFn: ({ signal }) => known<ScimConnection>(sdk.getScimConnection({ path: { ws: workspaceId }, signal })),
  });

export const makeScimToken = (workspaceId: string, label: string, days: number) =>
  known<NewScimToken>(sdk.createScimToken({ path: { ws: workspaceId }, body: { label, days } }));
export const revokeScimToken = (workspaceId: string, id: string) =>
  known<void>(sdk.revokeScimToken({ path: { ws: workspaceId, id } }));
