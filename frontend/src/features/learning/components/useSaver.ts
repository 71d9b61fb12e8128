import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { myCourseQuery, myCoursesQuery, type UnitPlace } from '../api';
import { Saver, type SaveState } from '../saver';
import type { MyCourseDetail } from '../types';

export interface SaverHandle<V> {
  state: SaveState;
  error: unknown;
  put: (item: string, value: V) => void;
  retry: () => void;
  /** Sends nothing more, because all of it is about to begin anew. */
  stop: () => void;
}

/**
 * A saver for one opening of a unit, as long as it is shown and until all is there: the course is shown as each answer tells it, a
 * connection that is back is used at once, and whoever leaves before all is there is warned. `send` and `onSaved` belong to the opening.
 */
export function useSaver<T extends { course: MyCourseDetail }, V>(
  { ws, id, unit, classId }: UnitPlace,
  launch: string,
  send: (item: string, sequence: number, value: V) => Promise<T>,
  onSaved: (item: string, answer: T) => void,
): SaverHandle<V> {
  const client = useQueryClient();
  const [state, setState] = useState<{ state: SaveState; error?: unknown }>({ state: 'saved' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for one opening, whatever is rendered meanwhile
  const saver = useMemo(
    () =>
      new Saver<[string, T], V>({
        send: async (item, sequence, value) => [item, await send(item, sequence, value)],
        onSaved: ([item, answer]) => {
          onSaved(item, answer);
          client.setQueryData(myCourseQuery(ws, id, classId).queryKey, answer.course);
          void client.invalidateQueries({ queryKey: myCoursesQuery(ws).queryKey });
        },
        onState: (next, error) => setState({ state: next, error }),
      }),
    [client, ws, id, unit, classId, launch],
  );
  useEffect(() => {
    const online = () => saver.retry();
    const leaving = (event: BeforeUnloadEvent) => {
      if (saver.dirty) event.preventDefault();
    };
    addEventListener('online', online);
    addEventListener('beforeunload', leaving);
    return () => {
      removeEventListener('online', online);
      removeEventListener('beforeunload', leaving);
    };
  }, [saver]);
  return useMemo(
    () => ({
      state: state.state,
      error: state.error,
      put: (item: string, value: V) => saver.put(item, value),
      retry: () => saver.retry(),
      stop: () => saver.stop(),
    }),
    [saver, state],
  );
}
