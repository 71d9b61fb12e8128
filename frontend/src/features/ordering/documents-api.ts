import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type { Document, DocumentCorrection, Issuer, IssuerPatch, ListDocumentsData } from '@/api/generated/types.gen';
import { known, type Page, seen } from '@/api/wire';
import { saveFile } from '@/lib/download';

export type { Document, DocumentCorrection, Issuer, IssuerPatch };
export type DocumentQuery = Omit<NonNullable<ListDocumentsData['query']>, 'cursor' | 'limit' | 'withTotal'>;

const LIMIT = 50;

export const documentsQuery = (filter: DocumentQuery) =>
  infiniteQueryOptions({
    queryKey: ['documents', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      known<Page<Document>>(sdk.listDocuments({ query: { ...filter, cursor: pageParam, limit: LIMIT }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const documentsOfOrder = (orderId: string) =>
  queryOptions({
    queryKey: ['documents', 'order', orderId],
    queryFn: ({ signal }) => known<Page<Document>>(sdk.listDocuments({ query: { orderId, limit: 200 }, signal })),
    select: (page) => page.items,
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => known<Document>(sdk.getDocument({ path: { id }, signal })),
  });

/** Saves the paper under its Japanese name. */
export async function savePaper(document: Document): Promise<void> {
  const file = await fileOf((how) => sdk.downloadDocument({ path: { id: document.id }, ...how }));
  saveFile(file, document.fileName);
}

/** Saves the index of what the conditions find. */
export async function saveIndex(filter: DocumentQuery, name: string): Promise<void> {
  const file = await fileOf((how) => sdk.exportDocuments({ query: filter, ...how }));
  saveFile(file, name);
}

export const quote = (orderId: string, quantity?: number) =>
  known<Document>(sdk.createQuotation({ path: { id: orderId }, body: { quantity } }));

export const correct = (id: string, body: DocumentCorrection) =>
  known<Document>(sdk.correctDocument({ path: { id }, body }));

export const issuerQuery = queryOptions({
  queryKey: ['issuer'],
  queryFn: ({ signal }) => known<Issuer>(sdk.getIssuer({ signal })),
});

export const updateIssuer = (issuer: Issuer, body: IssuerPatch) =>
  known<Issuer>(sdk.updateIssuer({ headers: seen(issuer), body }));
