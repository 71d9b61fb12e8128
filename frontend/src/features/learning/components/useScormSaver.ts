import { useRef, useState } from 'react';
import type { UnitPlace } from '../api';
import type { Values } from '../saver';
import { type SavedScorm, type ScormLaunch, saveScorm } from '../scorm-api';
import { type SaverHandle, useSaver } from './useSaver';

export interface Saving extends SaverHandle<Values> {
  /** What items said last, for showing them again. */
  values: ReadonlyMap<string, Values>;
  /** Which items are done, as the server says. */
  done: ReadonlyMap<string, boolean>;
}

/** Saves what the items of an opening say; whoever leaves before all is there is warned. */
export function useScormSaver(place: UnitPlace, launch: ScormLaunch): Saving {
  const [done, setDone] = useState<ReadonlyMap<string, boolean>>(new Map());
  const values = useRef(new Map<string, Values>());
  const saver = useSaver<SavedScorm, Values>(
    place,
    launch.id,
    (item, sequence, cmi) => saveScorm(place, launch.id, { item, sequence, cmi }),
    (item, saved) => setDone((before) => new Map(before).set(item, saved.done)),
  );
  return {
    ...saver,
    put: (item, cmi) => {
      values.current.set(item, cmi);
      saver.put(item, cmi);
    },
    values: values.current,
    done,
  };
}
