import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known } from '@/api/wire';
import type { UnitPlace } from './api';
import type { MyCourseDetail } from './types';
import type { Part } from './video-played';

export type VideoLaunch = wire.VideoLaunch;
export type SavedVideo = Omit<wire.SavedVideoState, 'course'> & { course: MyCourseDetail };

/** Where a player is and what it has played since it was opened. */
export interface VideoReport {
  positionMs: number;
  played: Part[];
}

/** Opening a video takes it over from other windows: once for every round, and never by itself again. */
export const videoLaunchQuery = ({ classId, ...path }: UnitPlace, round: number) =>
  queryOptions({
    queryKey: ['my-courses', path.ws, path.id, 'unit', path.unit, 'video', { classId }, round],
    queryFn: () => known<VideoLaunch>(sdk.launchMyVideo({ path, query: { classId } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: 'always',
    retry: false,
  });

export const saveVideo = (
  { classId, ...path }: UnitPlace,
  launch: string,
  body: { sequence: number } & VideoReport,
): Promise<SavedVideo> => known<SavedVideo>(sdk.saveMyVideo({ path: { ...path, launch }, query: { classId }, body }));
