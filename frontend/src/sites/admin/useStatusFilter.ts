import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { ChangeStatusFilter } from '@/features/learning/components/StatusToolbar';
import { parseStatusFilter, type StatusFilter, stripStatusFilter } from '@/features/learning/status-model';

/** The conditions as the address bar holds them: Back, reload and a sent link show the same rows. */
export function useStatusFilter(): [StatusFilter, ChangeStatusFilter] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const text = JSON.stringify(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal text is an equal filter; a stable object keeps the tree still.
  const filter = useMemo(() => parseStatusFilter(search), [text]);
  const set = useCallback<ChangeStatusFilter>(
    (patch, options) => {
      void navigate({
        to: '.',
        search: stripStatusFilter({ ...filter, ...patch }) as never,
        replace: options?.replace ?? false,
      });
    },
    [navigate, filter],
  );
  return [filter, set];
}
