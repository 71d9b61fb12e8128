import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, seen } from '@/api/wire';

export type UnitKind = 'page' | 'test' | 'survey' | 'scorm';
export type CourseUnit = Omit<wire.CourseUnit, 'kind'> & { kind: UnitKind };
export type ScormPackage = wire.ScormPackage;
export type ScormLoad = wire.ScormLoad;
export type ScormUnitFields = wire.ScormUnitFields;

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

export const removeScormUnit = (id: string, unit: CourseUnit) =>
  sdk.removeScormUnit({ path: { id, unit: unit.id }, headers: seen(unit) });
