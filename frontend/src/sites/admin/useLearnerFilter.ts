import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type LearnerFilter, parseFilter, stripFilter } from '@/features/people/model';

export type SetFilter = (patch: Partial<LearnerFilter>, options?: { replace?: boolean }) => void;

/** The conditions as the address bar holds them: Back, reload and a sent link show the same list. */
export function useLearnerFilter(): [LearnerFilter, SetFilter] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const text = JSON.stringify(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal text is an equal filter; a stable object keeps the tree still.
  const filter = useMemo(() => parseFilter(search), [text]);
  const set = useCallback<SetFilter>(
    (patch, options) => {
      void navigate({
        to: '.',
        search: stripFilter({ ...filter, ...patch }) as never,
        replace: options?.replace ?? false,
      });
    },
    [navigate, filter],
  );
  return [filter, set];
}
