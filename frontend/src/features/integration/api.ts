import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { CalendarFeed, NewFeed } from '@/api/generated/types.gen';
import { known, type Page } from '@/api/wire';

export type { CalendarFeed };

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: ({ signal }) => known<Page<CalendarFeed>>(sdk.listCalendarFeeds({ signal })),
  select: (page) => page.items,
});

export const makeFeed = (label: string) => known<NewFeed>(sdk.createCalendarFeed({ body: { label } }));
export const revokeFeed = (id: string) => known<void>(sdk.revokeCalendarFeed({ path: { id } }));
