import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { nextOf } from '@/api/wire';

export type MyNotice = wire.MyNotice;

export const myNoticesKey = (ws: string) => ['my-notices', ws];

/** How many notices are unread, and the few that the first page shows; the menu and the first page ask once together. */
export const myNoticeSummaryQuery = (ws: string) =>
  queryOptions({
    queryKey: [...myNoticesKey(ws), 'summary'],
    queryFn: ({ signal }) => sdk.getMyNoticeSummary({ path: { ws }, signal }),
    staleTime: 60_000,
    retry: false,
  });

/** All notices of today: there are two hundred at most, and so no second page. */
export const myNoticesQuery = (ws: string) =>
  queryOptions({
    queryKey: [...myNoticesKey(ws), 'list'],
    queryFn: async ({ signal }) => {
      const all: MyNotice[] = [];
      let cursor: string | undefined;
      do {
        const page = await sdk.listMyNotices({ path: { ws }, query: { limit: 200, cursor }, signal });
        all.push(...page.items);
        cursor = nextOf(page);
      } while (cursor);
      return all;
    },
    retry: false,
  });

/** Opens a notice: to look at it is to have read it. */
export const myNoticeQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [...myNoticesKey(ws), 'one', id],
    queryFn: ({ signal }) => sdk.openMyNotice({ path: { ws, id }, signal }),
    retry: false,
  });
