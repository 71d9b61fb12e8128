import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { ListOrgUnitsData } from '@/api/generated/types.gen';
import { seen } from '@/api/wire';
import type { OrgUnit } from './types';

/** Whose people are counted: those of a roster, and on another day than the roster's where one is named. */
export type Counted = NonNullable<ListOrgUnitsData['query']>;

/** The whole tree as a flat list: even ten thousand units are a few hundred kilobytes. */
export const orgUnitsQuery = (workspaceId: string, counted: Counted = {}) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'org-units', counted],
    queryFn: ({ signal }) => sdk.listOrgUnits({ path: { ws: workspaceId }, query: counted, signal }),
    select: (list) => list.items,
    staleTime: 60_000,
  });

export const createOrgUnit = (workspaceId: string, body: { code: string; name: string; parentId: string | null }) =>
  sdk.createOrgUnit({ path: { ws: workspaceId }, body });

const on = (workspaceId: string, unit: OrgUnit) => ({ path: { ws: workspaceId, id: unit.id }, headers: seen(unit) });

export const renameOrgUnit = (workspaceId: string, unit: OrgUnit, name: string) =>
  sdk.updateOrgUnit({ ...on(workspaceId, unit), body: { name } });

export const moveOrgUnit = (workspaceId: string, unit: OrgUnit, parentId: string | null) =>
  sdk.moveOrgUnit({ ...on(workspaceId, unit), body: { parentId } });

export const deleteOrgUnit = (workspaceId: string, unit: OrgUnit) => sdk.removeOrgUnit(on(workspaceId, unit));
