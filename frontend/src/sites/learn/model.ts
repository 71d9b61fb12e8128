import { isApiError } from '@/api/problem';

/**
 * Whether an answer means that the learner's term is over or that there is no seat (any more): 423 for a closed
 * workspace, or a refusal that says so by its code.
 */
export function isClosed(error: unknown): boolean {
  if (!isApiError(error)) return false;
  return (
    error.status === 423 || /(term|seat|access|workspace)[._](\w+_)?(closed|ended|lapsed|over|missing)/.test(error.code)
  );
}
