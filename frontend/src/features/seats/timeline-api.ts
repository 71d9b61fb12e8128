import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import { nextOf } from '@/api/wire';

/** Whose seats: the training administrator's workspace, or the applicant's contract. */
export type SeatOwner = { workspaceId: string } | { contractId: string };

const keyOf = (owner: SeatOwner) =>
  'workspaceId' in owner ? ['workspace', owner.workspaceId] : ['contract', owner.contractId];

/** Planned occupancy over the running and the next term, in counts. */
export const seatTimelineQuery = (owner: SeatOwner) =>
  queryOptions({
    queryKey: [...keyOf(owner), 'seat-timeline'],
    queryFn: ({ signal }) =>
      'workspaceId' in owner
        ? sdk.getWorkspaceSeatTimeline({ path: { ws: owner.workspaceId }, signal })
        : sdk.getContractSeatTimeline({ path: { id: owner.contractId }, signal }),
  });

/** The ledger of bought seats, newest change first. */
export const seatChangesQuery = (owner: SeatOwner) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(owner), 'seat-changes'],
    queryFn: ({ pageParam, signal }) => {
      const query = { cursor: pageParam, limit: 50 };
      return 'workspaceId' in owner
        ? sdk.listWorkspaceSeatChanges({ path: { ws: owner.workspaceId }, query, signal })
        : sdk.listContractSeatChanges({ path: { id: owner.contractId }, query, signal });
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
  });
