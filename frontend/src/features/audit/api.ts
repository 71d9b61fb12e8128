import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, type Page } from '@/api/client';

export interface AuditEvent {
  id: string;
  action: string;
  subject: string;
  subjectLabel?: string | null;
  actorName?: string | null;
  actorRole?: string | null;
  companyId?: string | null;
  companyName?: string | null;
  workspaceId?: string | null;
  details?: unknown;
  createdAt: string;
  /** Words for the action, from the server's table of actions. */
  labelJa?: string;
  labelEn?: string;
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
