import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import { peopleKeys } from './api';
import { type Reached, reachOf } from './first-passwords-model';

const PAGE = 200;
/** Rosters of more people are not counted through: the numbers are then told as "at least". */
const PAGES = 25;

/** How many people the two ways to a first password would reach now. */
export const reachQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: [...peopleKeys.learners(workspaceId), 'without-password'],
    queryFn: async ({ signal }) => {
      let reached: Reached = { paper: 0, mail: 0, everybody: true };
      let cursor: string | undefined;
      for (let read = 0; read < PAGES; read += 1) {
        const page = await sdk.listLearners({ path: { ws: workspaceId }, query: { limit: PAGE, cursor }, signal });
        reached = reachOf(page.items, reached);
        cursor = page.nextCursor ?? undefined;
        if (!cursor) return reached;
      }
      return { ...reached, everybody: false };
    },
  });
