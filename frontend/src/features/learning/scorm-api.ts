import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known } from '@/api/wire';
import type { UnitPlace } from './api';
import type { MyCourseDetail } from './types';

export type ScormLaunch = Omit<wire.ScormLaunch, 'version'> & { version: '1.2' | '2004' };
export type ScormItem = wire.ScormItemState;
export type SavedScorm = Omit<wire.SavedScormState, 'course'> & { course: MyCourseDetail };

/** Opening a package takes it over from other windows: once for every round, and never by itself again. */
export const launchQuery = ({ classId, ...path }: UnitPlace, round: { key: number; anew: boolean }) =>
  queryOptions({
    queryKey: ['my-courses', path.ws, path.id, 'unit', path.unit, 'scorm', { classId }, round.key],
    queryFn: () => known<ScormLaunch>(sdk.launchMyScorm({ path, query: { classId }, body: { anew: round.anew } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: 'always',
    retry: false,
  });

export const saveScorm = (
  { classId, ...path }: UnitPlace,
  launch: string,
  body: { item: string; sequence: number; cmi: Record<string, string> },
) => known<SavedScorm>(sdk.saveMyScorm({ path: { ...path, launch }, query: { classId }, body }));
