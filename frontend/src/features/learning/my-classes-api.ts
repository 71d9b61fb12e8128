import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import { known, type Page } from '@/api/wire';
import type { MyClass } from './types';

/** One's own classes of the running term; below the list of courses, so that whatever changes there is read anew here. */
export const myClassesQuery = (ws: string) =>
  queryOptions({
    queryKey: ['my-courses', ws, 'list', 'classes'],
    queryFn: async ({ signal }) => (await known<Page<MyClass>>(sdk.listMyClasses({ path: { ws }, signal }))).items,
    retry: false,
  });
