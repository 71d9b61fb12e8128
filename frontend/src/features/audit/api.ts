import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, type Page } from '@/api/client';

export interface AuditEvent {
  id: string;
  at: string;
  workspaceId?: string | null;
  actorKind: string;
  actorName: string;
  action: string;
  labelJa: string;
  labelEn: string;
  subject: string;
  details?: unknown;
}

export interface AuditFilter {
  companyId?: string;
  workspaceId?: string;
  /** Only what was done to this one. */
  subject?: string;
}

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit-events', filter],
    queryFn: ({ pageParam, signal }) =>
      api<Page<AuditEvent>>('/audit-events', { query: { ...filter, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
