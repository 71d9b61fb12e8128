import { useCallback, useEffect, useRef, useState } from 'react';
import { isApiError } from '@/api/problem';
import { useAfterPause } from '@/ui/form/useAfterPause';
import { keepAnswers, type UnitPlace } from './api';
import { beginWith, sittingDrafts } from './sitting-model';
import type { Answers, OpenAttempt } from './types';

/** How it stands with keeping the answers. `stale`: another window kept others; `over`: the server takes none any more. */
export type Keeping = 'idle' | 'pending' | 'saved' | 'failed' | 'stale' | 'over';

const PAUSE = 800;
const RETRY = 10_000;

function outcomeOf(error: unknown): Keeping {
  if (!isApiError(error)) return 'failed';
  if (error.status === 412) return 'stale';
  return error.code === 'attempt.time_over' ? 'over' : 'failed';
}

/** The answers to a test: kept in this browser at once, and on the server after each pause. */
export function useSittingDraft(place: UnitPlace, attempt: OpenAttempt, onTime: (seconds: number) => void) {
  const [begun] = useState(() => beginWith(attempt, sittingDrafts.read(attempt.id)));
  const [answers, setAnswers] = useState<Answers>(begun.answers);
  const [keeping, setKeeping] = useState<Keeping>('idle');
  /** Why the server takes these answers no more, where trying again is of no use. */
  const [refused, setRefused] = useState<unknown>();
  const wanted = useRef(begun.answers);
  const saved = useRef(begun.unsent ? undefined : begun.answers);
  const revision = useRef(attempt.revision);
  const running = useRef<Promise<void>>(undefined);
  /** It is being handed in, or was: then there is nothing left to keep. */
  const held = useRef(false);

  const keep = useCallback(() => {
    const unsaved = wanted.current !== saved.current;
    sittingDrafts.keep(attempt.id, { answers: wanted.current, base: revision.current, unsaved });
  }, [attempt.id]);

  const send = useCallback(async () => {
    try {
      while (!held.current && wanted.current !== saved.current) {
        const sending = wanted.current;
        const kept = await keepAnswers(place, attempt, revision.current, sending);
        revision.current = kept.revision;
        saved.current = sending;
        keep();
        if (typeof kept.remainingSeconds === 'number') onTime(kept.remainingSeconds);
      }
      setKeeping('saved');
    } catch (error) {
      const outcome = outcomeOf(error);
      setKeeping(outcome);
      if (outcome === 'failed' && isApiError(error) && !error.retriable) setRefused(error);
    }
  }, [place, attempt, keep, onTime]);
  const flush = useCallback(async () => {
    if (running.current || held.current || wanted.current === saved.current) return;
    running.current = send();
    await running.current;
    running.current = undefined;
  }, [send]);
  // What this browser could not send before the page was left goes now.
  const unsent = useRef(begun.unsent);
  useEffect(() => {
    if (!unsent.current) return;
    unsent.current = false;
    void flush();
  }, [flush]);
  const later = useAfterPause(() => void flush(), PAUSE);

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

  const answer = (next: Answers) => {
    setAnswers(next);
    wanted.current = next;
    keep();
    const ended = keeping === 'stale' || keeping === 'over';
    if (ended) return;
    setKeeping('pending');
    later();
  };
  const hold = (now: boolean) => {
    held.current = now;
  };
  /** Keeps nothing more; done when nothing is on its way: what came after the hand-in would be refused. */
  const rest = async () => {
    held.current = true;
    await running.current;
  };
  return { answers, answer, keeping, refused, hold, rest };
}
