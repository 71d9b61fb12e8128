import { defineCatalogue, type Translate, useMessages } from '../catalogue';
import { ja } from './ja';

export type ProblemKey = keyof typeof ja;
export const problems = defineCatalogue(ja, () => import('./en'));

/** By code from the catalogue; the server's own words, already in the caller's language, are the fallback. */
export function useProblemText(): (code: string, fallback?: string) => string {
  const t: Translate<ProblemKey> = useMessages(problems);
  return (code, fallback) => (code in ja ? t(code as ProblemKey) : (fallback ?? code));
}
