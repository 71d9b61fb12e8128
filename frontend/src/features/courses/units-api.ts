import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { telling } from '@/api/upload';
import { known, seen } from '@/api/wire';

export type UnitKind = 'page' | 'test' | 'survey' | 'report' | 'scorm' | 'video';
export type CourseUnit = Omit<wire.CourseUnit, 'kind'> & { kind: UnitKind };
export type ScormPackage = wire.ScormPackage;
export type ScormLoad = wire.ScormLoad;
export type ScormUnitFields = wire.ScormUnitFields;
export type Video = wire.Video;
export type VideoLoad = wire.VideoLoad;
export type VideoUnitFields = wire.VideoUnitFields;

export const courseUnitsQuery = (id: string) =>
  queryOptions({
    queryKey: ['courses', id, 'units'],
    queryFn: async ({ signal }) =>
      (await known<{ items: CourseUnit[] }>(sdk.getCourseUnits({ path: { id }, signal }))).items,
  });

export const loadScormPackage = (file: File): Promise<ScormLoad> => sdk.createScormPackage({ body: { file } });

export const createScormUnit = (id: string, code: string, fields: ScormUnitFields) =>
  sdk.createScormUnit({ path: { id }, body: { code, fields } });

export const updateScormUnit = (id: string, unit: CourseUnit, body: ScormUnitFields) =>
  sdk.updateScormUnit({ path: { id, unit: unit.id }, headers: seen(unit), body });

/** Loads a film; tells how much of it has gone, in hundredths. */
export const loadVideo = (file: File, onPercent: (percent: number) => void): Promise<VideoLoad> =>
  sdk.createVideo({ body: { file }, fetch: telling(onPercent) });

/** Gives a video other captions; without a file, none. */
export const setVideoCaptions = (video: string, file?: File): Promise<VideoLoad> =>
  sdk.setVideoCaptions({ path: { video }, body: { file } });

export const createVideoUnit = (id: string, code: string, fields: VideoUnitFields) =>
  sdk.createVideoUnit({ path: { id }, body: { code, fields } });

export const updateVideoUnit = (id: string, unit: CourseUnit, body: VideoUnitFields) =>
  sdk.updateVideoUnit({ path: { id, unit: unit.id }, headers: seen(unit), body });

/** Takes out what was loaded on the screen. */
export const removeUnit = (id: string, unit: CourseUnit) => {
  const options = { path: { id, unit: unit.id }, headers: seen(unit) };
  return unit.kind === 'video' ? sdk.removeVideoUnit(options) : sdk.removeScormUnit(options);
};
