import { useRef, useState } from 'react';
import type { UnitPlace } from './api';
import { saveDraft } from './report-api';
import { beginWith, reportDraftOf, reportDrafts, type Standing } from './report-model';
import type { Answers } from './types';
import { useKeptDraft } from './useKeptDraft';

const PAUSE = 1500;

/** The text that is being written, and beside it the answers to the questions about oneself, which this browser alone keeps. */
export function useReportDraft(place: UnitPlace, { attempt, draft, text }: Standing) {
  const key = reportDraftOf(place.unit, attempt);
  const [begun] = useState(() => {
    const kept = reportDrafts.read(key);
    return { ...beginWith({ text, revision: draft?.revision ?? 0 }, kept), answers: kept?.answers ?? {} };
  });
  const [answers, setAnswers] = useState<Answers>(begun.answers);
  const given = useRef(begun.answers);
  const { value, keep, ...kept } = useKeptDraft({
    value: begun.text,
    saved: draft?.text ?? '',
    revision: draft?.revision ?? 0,
    unsent: begun.text !== text,
    pause: PAUSE,
    keep: (written, base, unsaved) => reportDrafts.keep(key, { text: written, base, unsaved, answers: given.current }),
    send: (revision, written) => saveDraft(place, revision, written),
  });
  const answer = (next: Answers) => {
    setAnswers(next);
    given.current = next;
    keep();
  };
  return { ...kept, text: value, answers, answer, drop: () => reportDrafts.drop(key), rescued: begun.rescued };
}
