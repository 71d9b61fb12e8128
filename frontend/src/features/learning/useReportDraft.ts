import { useCallback, useEffect, useRef, useState } from 'react';
import { isApiError } from '@/api/problem';
import { useAfterPause } from '@/ui/form/useAfterPause';
import type { UnitPlace } from './api';
import { saveDraft } from './report-api';
import { beginWith, reportDrafts, type Standing } from './report-model';
import type { Answers } from './types';

/** How it stands with keeping what was typed. `stale`: another window wrote meanwhile. */
export type Saving = 'idle' | 'pending' | 'saved' | 'failed' | 'stale';

const PAUSE = 1500;
const RETRY = 10_000;

/** The text that is being written: kept in this browser at once, and on the server after each pause. */
export function useReportDraft(place: UnitPlace, standing: Standing) {
  const { attempt, draft } = standing;
  const [begun] = useState(() => {
    const kept = reportDrafts.read(place.unit, attempt);
    const from = beginWith({ text: standing.text, revision: draft?.revision ?? 0 }, kept);
    return { ...from, answers: kept?.answers ?? {} };
  });
  const [text, setText] = useState(begun.text);
  const [answers, setAnswers] = useState<Answers>(begun.answers);
  const [saving, setSaving] = useState<Saving>('idle');
  const wanted = useRef(begun.text);
  const saved = useRef(draft?.text ?? '');
  const revision = useRef(draft?.revision ?? 0);
  const given = useRef(begun.answers);
  const running = useRef(false);

  const keep = useCallback(() => {
    reportDrafts.keep(place.unit, attempt, {
      text: wanted.current,
      base: revision.current,
      unsaved: wanted.current !== saved.current,
      answers: given.current,
    });
  }, [place.unit, attempt]);

  const flush = useCallback(async () => {
    if (running.current || wanted.current === saved.current) return;
    running.current = true;
    try {
      while (wanted.current !== saved.current) {
        const sending = wanted.current;
        const kept = await saveDraft(place, revision.current, sending);
        revision.current = kept.revision;
        saved.current = sending;
        keep();
      }
      setSaving('saved');
    } catch (error) {
      setSaving(isApiError(error) && error.status === 412 ? 'stale' : 'failed');
    } finally {
      running.current = false;
    }
  }, [place, keep]);
  // What this browser could not send before the page was left goes now.
  const unsent = useRef(begun.text !== standing.text);
  useEffect(() => {
    if (!unsent.current) return;
    unsent.current = false;
    void flush();
  }, [flush]);
  const later = useAfterPause(() => void flush(), PAUSE);

  useEffect(() => {
    if (saving !== 'failed') return;
    const again = () => void flush();
    const timer = setInterval(again, RETRY);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [saving, flush]);

  const write = (next: string) => {
    setText(next);
    wanted.current = next;
    keep();
    setSaving((now) => (now === 'stale' ? now : 'pending'));
    if (saving !== 'stale') later();
  };
  const answer = (next: Answers) => {
    setAnswers(next);
    given.current = next;
    keep();
  };
  /** The draft was written otherwise: a file was put to it or taken away. */
  const moved = (to: number) => {
    revision.current = to;
    keep();
  };
  const drop = () => reportDrafts.drop(place.unit, attempt);
  return { text, write, answers, answer, saving, moved, drop, rescued: begun.rescued };
}
