import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { myCourseQuery, myCoursesQuery, type UnitPlace } from '../api';
import { type SavedScorm, type ScormLaunch, saveScorm } from '../scorm-api';
import { Saver, type SaveState, type Values } from '../scorm-saver';

export interface Saving {
  state: SaveState;
  error: unknown;
  put: (item: string, cmi: Values) => void;
  retry: () => void;
  /** Sends nothing more, because all of it is about to begin anew. */
  stop: () => void;
  /** What items said last, for showing them again. */
  values: ReadonlyMap<string, Values>;
  /** Which items are done, as the server says. */
  done: ReadonlyMap<string, boolean>;
}

/** Saves what the items of an opening say; whoever leaves before all is there is warned. */
export function useScormSaver(place: UnitPlace, launch: ScormLaunch): Saving {
  const client = useQueryClient();
  const [state, setState] = useState<{ state: SaveState; error?: unknown }>({ state: 'saved' });
  const [done, setDone] = useState<ReadonlyMap<string, boolean>>(new Map());
  const values = useRef(new Map<string, Values>());
  const { ws, id, unit } = place;
  const saver = useMemo(
    () =>
      new Saver<[string, SavedScorm]>({
        send: async (item, sequence, cmi) => [
          item,
          await saveScorm({ ws, id, unit }, launch.id, { item, sequence, cmi }),
        ],
        onSaved: ([item, saved]) => {
          setDone((before) => new Map(before).set(item, saved.done));
          client.setQueryData(myCourseQuery(ws, id).queryKey, saved.course);
          void client.invalidateQueries({ queryKey: myCoursesQuery(ws).queryKey });
        },
        onState: (next, error) => setState({ state: next, error }),
      }),
    [client, ws, id, unit, launch.id],
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
  return {
    ...state,
    error: state.error,
    put: (item, cmi) => {
      values.current.set(item, cmi);
      saver.put(item, cmi);
    },
    retry: () => saver.retry(),
    stop: () => saver.stop(),
    values: values.current,
    done,
  };
}
