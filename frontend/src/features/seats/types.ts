export type { RosterCounts, RosterDiffRow, TermHeader, Workspace } from '@/api/generated/types.gen';

import type * as wire from '@/api/generated/types.gen';

/** The next roster of a workspace that has one; without a next term the server refuses to show it. */
export type NextRoster = Omit<wire.NextRoster, 'term'> & { term: wire.TermHeader };
