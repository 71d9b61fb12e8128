import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { classesQuery } from '@/features/learning/classes-api';
import type { ChangeStatusFilter } from '@/features/learning/components/StatusToolbar';
import { type SavedSearch, savedSearchesQuery } from '@/features/learning/saved-searches-api';
import { conditionsOf, filterOf, type Gone, stillValid } from '@/features/learning/saved-searches-model';
import { statusSummaryQuery } from '@/features/learning/status-api';
import { DEFAULT_STATUS_FILTER, type StatusFilter, stripStatusFilter } from '@/features/learning/status-model';
import { orgUnitsQuery } from '@/features/people/org-api';

/** A saved search that was used, and what of it had to be let go. */
export interface UsedSearch {
  name: string;
  gone: Gone[];
  /** What it came to; with other conditions the search is no longer what is shown. */
  conditions: string;
}

export interface SavedSearchState {
  used: UsedSearch | undefined;
  forget: () => void;
  apply: (search: SavedSearch, options?: { replace?: boolean }) => void;
}

/**
 * Uses saved searches on the status list. What a search names may be gone meanwhile: it is looked up first, and left out with a note.
 * The list opens with the default search where the address asks for nothing.
 */
export function useSavedSearch(
  workspaceId: string,
  filter: StatusFilter,
  onFilter: ChangeStatusFilter,
  hasNext: boolean | undefined,
): SavedSearchState {
  const client = useQueryClient();
  const [used, setUsed] = useState<UsedSearch | undefined>();
  const apply = useCallback(
    async (search: SavedSearch, options?: { replace?: boolean }) => {
      const wanted = filterOf(search.conditions);
      const term = wanted.term === 'next' && hasNext ? 'next' : 'running';
      // Where the choices cannot be read, the list says by itself what is wrong with the conditions.
      const [courses, orgUnits, classes] = await Promise.all([
        client
          .fetchQuery(statusSummaryQuery(workspaceId, 'course', { ...DEFAULT_STATUS_FILTER, term }))
          .then((summary) => summary.items.flatMap((item) => (item.id ? [item.id] : [])))
          .catch(() => undefined),
        client
          .fetchQuery(orgUnitsQuery(workspaceId, { term }))
          .then((units) => units.items.map((unit) => unit.id))
          .catch(() => undefined),
        client
          .fetchQuery(classesQuery(workspaceId, term))
          .then((all) => all.map(({ id }) => id))
          .catch(() => undefined),
      ]);
      const sound = stillValid(wanted, { courses, orgUnits, classes, hasNext: hasNext === true });
      setUsed({ name: search.name, gone: sound.gone, conditions: conditionsOf(sound.filter) });
      onFilter(sound.filter, options);
    },
    [client, workspaceId, hasNext, onFilter],
  );
  const searches = useQuery(savedSearchesQuery(workspaceId)).data;
  const isAsked = Object.keys(stripStatusFilter(filter)).length > 0;
  const decided = useRef(isAsked);
  useEffect(() => {
    if (isAsked) decided.current = true;
    if (decided.current || !searches || hasNext === undefined) return;
    decided.current = true;
    const first = searches.find((search) => search.isDefault);
    if (first) void apply(first, { replace: true });
  }, [isAsked, searches, hasNext, apply]);
  return {
    used: used?.conditions === conditionsOf(filter) ? used : undefined,
    forget: () => setUsed(undefined),
    apply: (search, options) => void apply(search, options),
  };
}
