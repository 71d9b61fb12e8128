import { infiniteQueryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { nextOf } from '@/api/wire';

export type EnrolmentAttempt = wire.EnrolmentAttempt;

/** Every try at the tests of a course, the one begun last first. */
export const attemptsQuery = (ws: string, id: string) =>
  infiniteQueryOptions({
    queryKey: ['workspace', ws, 'enrolments', 'attempts', id],
    queryFn: ({ pageParam, signal }) =>
      sdk.listEnrolmentAttempts({ path: { ws, id }, query: { limit: 20, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
  });
