import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { NewScimToken, ScimConnection, ScimToken } from '@/api/generated/types.gen';
import { known } from '@/api/wire';

export type { ScimToken };

export const scimQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['scim', workspaceId],
    queryFn: ({ signal }) => known<ScimConnection>(sdk.getScimConnection({ path: { ws: workspaceId }, signal })),
  });

export const makeScimToken = (workspaceId: string, label: string, days: number) =>
  known<NewScimToken>(sdk.createScimToken({ path: { ws: workspaceId }, body: { label, days } }));
export const revokeScimToken = (workspaceId: string, id: string) =>
  known<void>(sdk.revokeScimToken({ path: { ws: workspaceId, id } }));
