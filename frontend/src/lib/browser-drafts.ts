/**
 * What somebody was writing, kept in this browser until it is dropped, as far as the browser keeps anything. With a full or a closed store it
 * still stands on the page.
 */
export function browserDrafts<T>(kind: string) {
  const keyOf = (id: string) => `keizoku.${kind}.${id}`;
  return {
    read(id: string): T | undefined {
      try {
        return (JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as T | null) ?? undefined;
      } catch {
        return undefined;
      }
    },
    keep(id: string, draft: T): void {
      try {
        localStorage.setItem(keyOf(id), JSON.stringify(draft));
      } catch {
        // See above.
      }
    },
    drop(id: string): void {
      try {
        localStorage.removeItem(keyOf(id));
      } catch {
        // See above.
      }
    },
  };
}
