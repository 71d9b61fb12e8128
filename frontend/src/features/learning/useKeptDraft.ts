import { useCallback, useEffect, useRef, useState } from 'react';
import { isApiError } from '@/api/problem';
import { useAfterPause } from '@/ui/form/useAfterPause';

/** How it stands with keeping a draft. `stale`: another window wrote meanwhile; `over`: the server takes nothing any more. */
export type Keeping = 'idle' | 'pending' | 'saved' | 'failed' | 'stale' | 'over';

const RETRY = 10_000;
/** So long a hand-in waits for what is on its way; with a connection that hangs it goes without. */
const MOST_WAIT = 5000;

export interface KeptDraftOptions<V, A extends { revision: number }> {
  /** What one begins with. */
  value: V;
  /** What the server has, and by which revision; the same object where it has exactly this. */
  saved: V | undefined;
  revision: number;
  /** Something this browser could not send before the page was left: it goes at once. */
  unsent: boolean;
  /** Milliseconds after the last change. */
  pause: number;
  /** Keeps it in this browser. */
  keep: (value: V, base: number, unsaved: boolean) => void;
  /** Keeps it on the server. */
  send: (revision: number, value: V) => Promise<A>;
  onKept?: (answer: A) => void;
}

function outcomeOf(error: unknown): Keeping {
  if (!isApiError(error)) return 'failed';
  if (error.status === 412) return 'stale';
  return error.code === 'attempt.time_over' ? 'over' : 'failed';
}

/** What is being written: kept in this browser at once, and on the server after each pause, the latest only and one after the other. */
export function useKeptDraft<V, A extends { revision: number }>(options: KeptDraftOptions<V, A>) {
  const [value, setValue] = useState(options.value);
  const [keeping, setKeeping] = useState<Keeping>('idle');
  /** Why the server does not take this, where trying again is of no use. */
  const [refused, setRefused] = useState<unknown>();
  const now = useRef(options);
  now.current = options;
  const wanted = useRef(options.value);
  const saved = useRef(options.saved);
  const revision = useRef(options.revision);
  const running = useRef<Promise<void>>(undefined);
  const handing = useRef<'no' | 'running' | 'done'>('no');

  const keep = useCallback(() => {
    if (handing.current !== 'done')
      now.current.keep(wanted.current, revision.current, wanted.current !== saved.current);
  }, []);
  const send = useCallback(async () => {
    try {
      while (handing.current === 'no' && wanted.current !== saved.current) {
        const sending = wanted.current;
        const answer = await now.current.send(revision.current, sending);
        revision.current = answer.revision;
        saved.current = sending;
        keep();
        now.current.onKept?.(answer);
      }
      setRefused(undefined);
      setKeeping('saved');
    } catch (error) {
      const outcome = outcomeOf(error);
      setKeeping(outcome);
      setRefused(outcome === 'failed' && isApiError(error) && !error.retriable ? error : undefined);
    }
  }, [keep]);
  const flush = useCallback(async () => {
    if (running.current || handing.current !== 'no' || wanted.current === saved.current) return;
    running.current = send();
    await running.current;
    running.current = undefined;
  }, [send]);
  const unsent = useRef(options.unsent);
  useEffect(() => {
    if (!unsent.current) return;
    unsent.current = false;
    void flush();
  }, [flush]);
  const later = useAfterPause(() => void flush(), options.pause);

  useEffect(() => {
    if (keeping !== 'failed' || refused) return;
    const again = () => void flush();
    const timer = setInterval(again, RETRY);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [keeping, refused, flush]);

  const write = (next: V) => {
    setValue(next);
    wanted.current = next;
    keep();
    if (keeping === 'stale' || keeping === 'over') return;
    setKeeping('pending');
    later();
  };
  /** The draft is known by a later revision: something beside it was changed. */
  const moved = (to: number) => {
    revision.current = Math.max(revision.current, to);
    keep();
  };
  /** Hands in: nothing is kept any more, once what is on its way has arrived; behind the hand-in it would be refused. Goes on if it fails. */
  const last = async <T>(handIn: () => Promise<T>): Promise<T> => {
    handing.current = 'running';
    try {
      await Promise.race([running.current, new Promise((done) => setTimeout(done, MOST_WAIT))]);
      const answer = await handIn();
      handing.current = 'done';
      return answer;
    } catch (error) {
      handing.current = 'no';
      void flush();
      throw error;
    }
  };
  return { value, write, keep, keeping, refused, moved, last };
}
