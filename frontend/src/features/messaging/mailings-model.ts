export const MAILING_STATES = ['draft', 'sending', 'sent', 'stopped'] as const;
export type MailingState = (typeof MAILING_STATES)[number];

export const PERSON_STATES = ['ready', 'no_address', 'queued', 'sent', 'failed', 'skipped'] as const;
export type MailingPersonState = (typeof PERSON_STATES)[number];

export const MOST_SUBJECT = 100;
export const MOST_TEXT = 5000;

export interface MailDraft {
  subject: string;
  text: string;
}

/** The text with a variable put in place of what is selected, and where the cursor stands behind it. */
export function withVariable(text: string, name: string, from: number, to: number): { text: string; at: number } {
  const put = `{{${name}}}`;
  return { text: text.slice(0, from) + put + text.slice(to), at: from + put.length };
}

/** How many of a mailing's people are done with, whatever came of it. */
export const reached = (people: { total: number; ready: number; noAddress: number }): number =>
  people.total - people.ready - people.noAddress;
