import { useDebouncedCallback } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Calls back after a pause, unless the page is left meanwhile: what was typed there must not call the visitor back. */
export function useAfterPause<Args extends unknown[]>(callback: (...args: Args) => void, pause: number) {
  const router = useRouter({ warn: false });
  const later = useDebouncedCallback(callback, pause);
  useEffect(
    () => router?.subscribe('onBeforeNavigate', (event) => event.pathChanged && later.cancel()),
    [router, later],
  );
  return later;
}
