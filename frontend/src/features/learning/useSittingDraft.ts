import { useState } from 'react';
import { keepAnswers, type UnitPlace } from './api';
import { beginWith, sittingDrafts } from './sitting-model';
import type { OpenAttempt } from './types';
import { useKeptDraft } from './useKeptDraft';

const PAUSE = 800;

/** The answers to a test. */
export function useSittingDraft(place: UnitPlace, attempt: OpenAttempt, onTime: (seconds: number) => void) {
  const [{ answers, unsent }] = useState(() => beginWith(attempt, sittingDrafts.read(attempt.id)));
  return useKeptDraft({
    value: answers,
    saved: unsent ? undefined : answers,
    revision: attempt.revision,
    unsent,
    pause: PAUSE,
    keep: (given, base, unsaved) => sittingDrafts.keep(attempt.id, { answers: given, base, unsaved }),
    send: (revision, given) => keepAnswers(place, attempt, revision, given),
    onKept: ({ remainingSeconds }) => {
      if (typeof remainingSeconds === 'number') onTime(remainingSeconds);
    },
  });
}
