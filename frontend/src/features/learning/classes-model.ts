/** User IDs as they were pasted from a sheet or typed, each once. */
export const pasted = (text: string): string[] => [...new Set(text.split(/[\s,、;]+/).filter(Boolean))];
