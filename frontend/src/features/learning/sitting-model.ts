import { browserDrafts } from '@/lib/browser-drafts';
import type { Answers, OpenAttempt } from './types';

/** What this browser keeps of the answers to a test. */
export interface Kept {
  answers: Answers;
  /** The revision of the server's answers that they were given on. */
  base: number;
  /** The server does not have them yet. */
  unsaved: boolean;
}

export const sittingDrafts = browserDrafts<Kept>('sitting');

/** The answers one begins with: what this browser could not send, unless another one has answered since. */
export function beginWith(
  attempt: Pick<OpenAttempt, 'answers' | 'revision'>,
  kept: Kept | undefined,
): { answers: Answers; unsent: boolean } {
  if (kept?.unsaved && kept.base === attempt.revision) return { answers: kept.answers, unsent: true };
  const answers: Answers = Object.fromEntries(
    attempt.answers.map(({ question, choices, text }) => [question, { choices: choices ?? [], text: text ?? '' }]),
  );
  return { answers, unsent: false };
}

/** Seconds as a clock shows them: 9:05. */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Minutes that are announced when so much is left; each second would be too much for who listens. */
const ANNOUNCED = [1, 5] as const;

/** The minutes to announce when the clock went from `before` to `now` seconds; nothing between two marks. */
export const announced = (before: number, now: number): number | undefined =>
  ANNOUNCED.find((minutes) => now > 0 && before > minutes * 60 && now <= minutes * 60);
