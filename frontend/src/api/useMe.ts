import { useSyncExternalStore } from 'react';
import type { Me } from './generated/types.gen';
import { session } from './session';

const read = () => session.get().me;

export const useMe = (): Me | undefined => useSyncExternalStore(session.subscribe, read, read);

/** For pages behind the log-in, where somebody is known to be there. */
export function useSignedIn(): Me {
  const me = useMe();
  if (!me) throw new Error('This page is shown to signed-in people only.');
  return me;
}

/** Whether the caller may do this; what the server decides again. */
export function useMay(permission: string): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}
