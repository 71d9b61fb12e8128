import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { seen } from '@/api/wire';

export type SavedSearch = wire.SavedSearch;
export type SearchChange = wire.SavedSearchPatch;

/** One's own searches and those that are shared, by name. */
export const savedSearchesQuery = (ws: string) =>
  queryOptions({
    queryKey: ['workspace', ws, 'saved-searches'],
    queryFn: async ({ signal }) => (await sdk.listSavedSearches({ path: { ws }, signal })).items,
    staleTime: 60_000,
  });

export const keepSearch = (ws: string, body: wire.NewSavedSearch) => sdk.createSavedSearch({ path: { ws }, body });

export const changeSearch = (ws: string, search: SavedSearch, body: SearchChange) =>
  sdk.updateSavedSearch({ path: { ws, id: search.id }, headers: seen(search), body });

export const removeSearch = (ws: string, search: SavedSearch) => sdk.removeSavedSearch({ path: { ws, id: search.id } });
