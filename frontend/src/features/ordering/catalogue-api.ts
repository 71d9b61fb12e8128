import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, type Page, seen } from '@/api/wire';
import type { LibraryKind } from './types';

export type LibraryMaster = Omit<wire.LibraryMaster, 'kind'> & { kind: LibraryKind };
export type NewLibrary = wire.NewLibrary;
export type LibraryPatch = wire.LibraryPatch;

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => known<Page<LibraryMaster>>(sdk.listCatalogue({ signal })),
  select: (page) => page.items,
});

export const libraryMasterQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalogue', id],
    queryFn: ({ signal }) => known<LibraryMaster>(sdk.getLibrary({ path: { id }, signal })),
  });

const on = (library: LibraryMaster) => ({ path: { id: library.id }, headers: seen(library) });
export const createLibrary = (body: NewLibrary) => known<LibraryMaster>(sdk.createLibrary({ body }));
export const updateLibrary = (library: LibraryMaster, body: LibraryPatch) =>
  known<LibraryMaster>(sdk.updateLibrary({ ...on(library), body }));
export const withdrawLibrary = (library: LibraryMaster) => known<LibraryMaster>(sdk.withdrawLibrary(on(library)));
export const offerLibrary = (library: LibraryMaster) => known<LibraryMaster>(sdk.offerLibrary(on(library)));
