import { useRef, useState } from 'react';

/** How many people one call may name (`maxItems` of the contract). */
export const CHUNK = 1000;

/**
 * Runs a call for any number of people, a thousand at a time, one call after the other. After a failure the next run
 * goes on where it stopped: what was answered is kept, and nobody is asked about twice.
 */
export function useChunks<T, R>(people: readonly T[], call: (some: T[]) => Promise<R>) {
  const answers = useRef<R[]>([]);
  const [done, setDone] = useState(0);
  const run = async (): Promise<R[]> => {
    for (let at = answers.current.length * CHUNK; at < people.length; at += CHUNK) {
      answers.current.push(await call(people.slice(at, at + CHUNK)));
      setDone(Math.min(at + CHUNK, people.length));
    }
    return answers.current;
  };
  return { run, done };
}
