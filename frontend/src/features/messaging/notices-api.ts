import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, nextOf, type Page, seen } from '@/api/wire';

export const NOTICE_STATES = ['current', 'scheduled', 'draft', 'ended', 'withdrawn'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];
export type NoticeTarget = wire.NoticeTarget;
export type NoticeLine = Omit<wire.NoticeLine, 'state'> & { state: NoticeState };
export type Notice = Omit<wire.Notice, 'state'> & { state: NoticeState };
export type NoticeInput = wire.NoticeInput;
export type NoticeReader = wire.NoticeReader;

const PAGE = 50;
export const noticesKey = (ws: string) => ['workspace', ws, 'notices'];

export interface NoticePlace {
  ws: string;
  id: string;
}

/** The notices of one state, page by page. */
export const noticesQuery = (ws: string, state: NoticeState) =>
  infiniteQueryOptions({
    queryKey: [...noticesKey(ws), 'list', state],
    queryFn: ({ pageParam, signal }) =>
      known<Page<NoticeLine>>(
        sdk.listNotices({ path: { ws }, query: { state, limit: PAGE, cursor: pageParam }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
  });

export const noticeQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [...noticesKey(ws), id],
    queryFn: ({ signal }) => known<Notice>(sdk.getNotice({ path: { ws, id }, signal })),
    retry: false,
  });

/** The people whom a notice means: all, or those who have or have not read it. */
export const readersQuery = (ws: string, id: string, read: boolean | undefined) =>
  infiniteQueryOptions({
    queryKey: [...noticesKey(ws), id, 'readers', read],
    queryFn: ({ pageParam, signal }) =>
      known<Page<NoticeReader>>(
        sdk.listNoticeReaders({
          path: { ws, id },
          query: { read, limit: PAGE, cursor: pageParam, withTotal: pageParam === undefined },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: (previous) => previous,
  });

export const createNotice = (ws: string, body: NoticeInput) => known<Notice>(sdk.createNotice({ path: { ws }, body }));

export const changeNotice = (path: NoticePlace, revision: number, body: NoticeInput) =>
  known<Notice>(sdk.putNotice({ path, headers: seen({ revision }), body }));

export const publishNotice = (path: NoticePlace, revision: number) =>
  known<Notice>(sdk.publishNotice({ path, headers: seen({ revision }) }));

export const withdrawNotice = (path: NoticePlace, revision: number) =>
  known<Notice>(sdk.withdrawNotice({ path, headers: seen({ revision }) }));

export const copyNotice = (path: NoticePlace) => known<Notice>(sdk.copyNotice({ path }));

export const removeNotice = (path: NoticePlace, revision: number) =>
  sdk.removeNotice({ path, headers: seen({ revision }) });
