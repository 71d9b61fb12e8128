import { browserDrafts } from '@/lib/browser-drafts';
import type { ReportAttempt } from './report-api';
import type { Answers } from './types';

/** The most bytes of a file, and the endings that are taken; the server reads what a file is from its bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const ENDINGS = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpg', 'jpeg', 'txt'] as const;

export interface Standing {
  /** The latest attempt that was handed in. */
  latest?: ReportAttempt;
  /** The draft that is kept on the server. */
  draft?: ReportAttempt;
  /** The number of the attempt that is written now. */
  attempt: number;
  /** What one begins with: the draft, or what was returned. */
  text: string;
  /** Nothing can be written while the latest one waits. */
  waits: boolean;
}

/** How one stands with a report. */
export function standingOf(attempts: readonly ReportAttempt[]): Standing {
  const draft = attempts.find(({ state }) => state === 'draft');
  const latest = attempts.filter(({ state }) => state !== 'draft').at(-1);
  const attempt = draft?.attempt ?? (latest?.attempt ?? 0) + 1;
  const returned = latest?.state === 'returned' ? latest.text : '';
  return { latest, draft, attempt, text: draft ? draft.text : returned, waits: latest?.state === 'submitted' };
}

/** Characters as the server counts them: a pair of surrogates is one. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** Bytes in words. */
export const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** What this browser keeps of a report that is being written. */
export interface Kept {
  text: string;
  /** The revision of the draft that the text was written on. */
  base: number;
  /** The server does not have it yet. */
  unsaved: boolean;
  answers: Answers;
}

export const reportDrafts = browserDrafts<Kept>('report');
export const reportDraftOf = (unit: string, attempt: number) => `${unit}.${attempt}`;

/** What to begin with: what this browser could not send, unless another one wrote since; that is shown beside and not lost. */
export function beginWith(
  server: { text: string; revision: number },
  kept: Kept | undefined,
): { text: string; rescued?: string } {
  if (!kept?.unsaved || kept.text === server.text) return { text: server.text };
  return kept.base === server.revision ? { text: kept.text } : { text: server.text, rescued: kept.text };
}
