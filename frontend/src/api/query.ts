import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiError } from './problem';
import { session } from './session';

/** One client per page; refusals are not retried, and a lost session sends the caller to the log-in page. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: unknown) => {
    if (isApiError(error) && error.status === 401 && !session.get().token) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 2 && isApiError(error) && error.retriable,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
