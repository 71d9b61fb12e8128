import type { Notice, NoticeInput, NoticeTarget } from './notices-api';

export const MOST_TITLE = 100;
export const MOST_TEXT = 5000;
export const MOST_TARGETS = 50;

/** How a target is sent: `everyone`, or the id. */
export const targetKey = (target: Pick<NoticeTarget, 'kind' | 'id'>): string => target.id ?? 'everyone';

export type Draft = Required<NoticeInput>;

/** `2027-06-01` and 30 days later, counted by the calendar alone. */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A new notice: from today, for a month; an administrator's is for everybody until something else is chosen. */
export const newDraft = (today: string, everyone: boolean): Draft => ({
  title: '',
  text: '',
  important: false,
  targets: everyone ? ['everyone'] : [],
  from: today,
  until: daysLater(today, 30),
});

/** What of a notice is written. */
export const draftOf = ({ title, text, important, targets, from, until }: Notice): Draft => ({
  title,
  text,
  important,
  targets: targets.map(targetKey),
  from,
  until,
});
