/** The revision that was read, as `If-Match` sends it. */
export const seen = (subject: { revision: number }): { 'If-Match': string } => ({
  'If-Match': `"${subject.revision}"`,
});

/**
 * An answer whose open enums the screens narrow to the values they know. The document leaves enums of answers open,
 * because later servers may send new values; what is unknown is shown by its name.
 */
export const known = <T>(answer: Promise<unknown>): Promise<T> => answer as Promise<T>;

/** A page of a list, with rows of the narrowed type. */
export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
  total?: number | null;
}

/** Where the next page of an infinite query begins. */
export const nextOf = (page: { nextCursor?: string | null }): string | undefined => page.nextCursor ?? undefined;
