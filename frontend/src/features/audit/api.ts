import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { ListAuditEventsData } from '@/api/generated/types.gen';
import { nextOf } from '@/api/wire';

export type { AuditEvent } from '@/api/generated/types.gen';

/** Whose trail: a customer's, a workspace's, that of one subject; without any of them, one's own company's. */
export type AuditFilter = Pick<NonNullable<ListAuditEventsData['query']>, 'companyId' | 'workspaceId' | 'subject'>;

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit-events', filter],
    queryFn: ({ pageParam, signal }) =>
      sdk.listAuditEvents({ query: { ...filter, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });
