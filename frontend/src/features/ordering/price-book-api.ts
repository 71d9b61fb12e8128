import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { NewPriceBook, PriceBookPatch, PriceTrialRequest } from '@/api/generated/types.gen';
import { known, type Page, seen } from '@/api/wire';
import type { PreviewRow, PriceBook } from './price-book-model';

export const priceBooksQuery = queryOptions({
  queryKey: ['price-books', 'list'],
  queryFn: ({ signal }) => known<Page<PriceBook>>(sdk.listPriceBooks({ query: { limit: 200 }, signal })),
  select: (page) => page.items,
});

export const priceBookQuery = (id: string) =>
  queryOptions({
    queryKey: ['price-books', id],
    queryFn: ({ signal }) => known<PriceBook>(sdk.getPriceBook({ path: { id }, signal })),
  });

export const priceTrialQuery = (request: PriceTrialRequest | undefined) =>
  queryOptions({
    queryKey: ['price-trials', request],
    queryFn: ({ signal }) => sdk.tryPrices({ body: request as PriceTrialRequest, signal }),
    enabled: request !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const previewQuery = (id: string, body: PriceBookPatch | undefined) =>
  infiniteQueryOptions({
    queryKey: ['price-books', id, 'preview', body],
    queryFn: ({ pageParam, signal }) =>
      known<Page<PreviewRow>>(
        sdk.previewPriceBook({ path: { id }, query: { cursor: pageParam, limit: 50 }, body: body ?? {}, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: body !== undefined,
    retry: false,
  });

export const createPriceBook = (body: NewPriceBook) => known<PriceBook>(sdk.createPriceBook({ body }));
export const updatePriceBook = (book: PriceBook, body: PriceBookPatch) =>
  known<PriceBook>(sdk.updatePriceBook({ path: { id: book.id }, headers: seen(book), body }));
export const withdrawPriceBook = (book: PriceBook) =>
  sdk.withdrawPriceBook({ path: { id: book.id }, headers: seen(book) });
