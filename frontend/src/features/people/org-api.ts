import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { OrgUnit, TermChoice } from '@/api/people-types';

const root = (workspaceId: string) => `/workspaces/${workspaceId}/org-units`;

/** The whole tree as a flat list, with the people of a roster counted: even ten thousand units are a few hundred kilobytes. */
export const orgUnitsQuery = (workspaceId: string, term: TermChoice = 'running') =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'org-units', term],
    queryFn: async ({ signal }) => {
      const answer = await api<OrgUnit[] | { items: OrgUnit[] }>(root(workspaceId), { query: { term }, signal });
      return Array.isArray(answer) ? answer : answer.items;
    },
    staleTime: 60_000,
  });

export const createOrgUnit = (workspaceId: string, unit: { code: string; name: string; parentId: string | null }) =>
  api<OrgUnit>(root(workspaceId), { method: 'POST', body: unit });

export const renameOrgUnit = (workspaceId: string, unit: OrgUnit, name: string) =>
  api<OrgUnit>(`${root(workspaceId)}/${unit.id}`, { method: 'PATCH', body: { name }, revision: unit.revision });

export const moveOrgUnit = (workspaceId: string, unit: OrgUnit, parentId: string | null) =>
  api<OrgUnit>(`${root(workspaceId)}/${unit.id}/move`, {
    method: 'POST',
    body: { parentId },
    revision: unit.revision,
  });

export const deleteOrgUnit = (workspaceId: string, unit: OrgUnit) =>
  api<void>(`${root(workspaceId)}/${unit.id}`, { method: 'DELETE', revision: unit.revision });
