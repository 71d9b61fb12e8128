import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { ChangeLoginFilter } from '@/features/people/components/LoginToolbar';
import { type LoginFilter, parseLoginFilter, stripLoginFilter } from '@/features/people/logins-model';

/** The conditions as the address bar holds them: Back, reload and a sent link show the same rows. */
export function useLoginFilter(): [LoginFilter, ChangeLoginFilter] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const text = JSON.stringify(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal text is an equal filter; a stable object keeps the tree still.
  const filter = useMemo(() => parseLoginFilter(search), [text]);
  const set = useCallback<ChangeLoginFilter>(
    (patch, options) => {
      void navigate({
        to: '.',
        search: stripLoginFilter({ ...filter, ...patch }) as never,
        replace: options?.replace ?? false,
      });
    },
    [navigate, filter],
  );
  return [filter, set];
}
