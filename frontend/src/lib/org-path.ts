/** `営業本部 › 西日本営業部`: the names of an organisation's path, from the top. */
export const orgPath = (path: readonly string[] | undefined): string => (path ?? []).join(' › ');
