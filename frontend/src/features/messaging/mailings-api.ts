import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, nextOf, type Page, seen } from '@/api/wire';
import type { MailingPersonState, MailingState } from './mailings-model';

export type MailingLine = Omit<wire.MailingLine, 'state'> & { state: MailingState };
export type Mailing = MailingLine & { text: string };
export type MailingInput = wire.MailingInput;
export type MailingPerson = Omit<wire.MailingPerson, 'state'> & { state: MailingPersonState };
export type MailTemplates = wire.MailTemplates;
export type MailVariable = wire.MailVariable;
/** The conditions of the status list, as the API takes them. */
export type MailingConditions = NonNullable<wire.PrepareMailingData['query']>;

const PAGE = 50;
/** How often what is on its way is looked at, in milliseconds. */
const PAUSE = 1500;
export const mailingsKey = (ws: string) => ['workspace', ws, 'mailings'];

export interface MailingPlace {
  ws: string;
  id: string;
}

/** Texts to begin with and variables; they hardly ever change. */
export const mailTemplatesQuery = (ws: string) =>
  queryOptions({
    queryKey: ['workspace', ws, 'mail-templates'],
    queryFn: ({ signal }) => sdk.listMailTemplates({ path: { ws }, signal }),
    staleTime: 60 * 60_000,
  });

/** The mailings, the newest first, page by page. */
export const mailingsQuery = (ws: string) =>
  infiniteQueryOptions({
    queryKey: [...mailingsKey(ws), 'list'],
    queryFn: ({ pageParam, signal }) =>
      known<Page<MailingLine>>(sdk.listMailings({ path: { ws }, query: { limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
  });

const isUnderWay = (one: MailingLine | undefined) =>
  one !== undefined && (one.state === 'sending' || (one.state !== 'draft' && one.people.queued > 0));

/** One mailing; looked at again and again while its mails are on their way. */
export const mailingQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [...mailingsKey(ws), id],
    queryFn: ({ signal }) => known<Mailing>(sdk.getMailing({ path: { ws, id }, signal })),
    retry: false,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? PAUSE : false),
  });

/** The people of a mailing by user ID: all, or those who stand in one way; read anew when its figures have changed. */
export const mailingPeopleQuery = (ws: string, { id, people }: MailingLine, state: MailingPersonState | undefined) =>
  infiniteQueryOptions({
    queryKey: [...mailingsKey(ws), id, 'people', state, people],
    queryFn: ({ pageParam, signal }) =>
      known<Page<MailingPerson>>(
        sdk.listMailingPeople({
          path: { ws, id },
          query: { state, limit: PAGE, cursor: pageParam, withTotal: pageParam === undefined },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: (previous) => previous,
  });

/** The whole mail that one of the people would get today. */
export const mailPreviewQuery = (ws: string, id: string, revision: number, learner: string) =>
  queryOptions({
    queryKey: [...mailingsKey(ws), id, 'preview', revision, learner],
    queryFn: ({ signal }) => sdk.previewMailing({ path: { ws, id, learner }, signal }),
    placeholderData: (previous) => previous,
  });

export const prepareMailing = (ws: string, query: MailingConditions, body: MailingInput) =>
  known<Mailing>(sdk.prepareMailing({ path: { ws }, query, body }));

export const changeMailing = (path: MailingPlace, revision: number, body: MailingInput) =>
  known<Mailing>(sdk.putMailing({ path, headers: seen({ revision }), body }));

export const removeMailing = (path: MailingPlace, revision: number) =>
  sdk.removeMailing({ path, headers: seen({ revision }) });

export const testMailing = (path: MailingPlace) => sdk.testMailing({ path });

export const sendMailing = (path: MailingPlace, revision: number) =>
  known<Mailing>(sdk.sendMailing({ path, headers: seen({ revision }) }));

export const stopMailing = (path: MailingPlace) => known<Mailing>(sdk.stopMailing({ path }));
