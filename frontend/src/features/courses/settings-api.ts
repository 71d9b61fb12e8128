import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known, seen } from '@/api/wire';

export type CourseState = 'required' | 'recommended' | 'optional' | 'hidden';
export type SettingTerm = 'running' | 'next';
export type CourseSettingRule = wire.CourseSettingRule;
export type SettingRow = Omit<wire.EffectiveCourseSetting, 'state'> & { state: CourseState };

/** The courses of a term as they stand for a target, with the revision that the term's rules have together. */
export interface SettingTable {
  rows: SettingRow[];
  revision: number;
  term: wire.CourseSettingTerm;
}

interface SettingsPage {
  items: SettingRow[];
  nextCursor?: string | null;
  revision: number;
  term: wire.CourseSettingTerm;
}

const LIMIT = 200;
const keyOf = (ws: string) => ['workspace', ws, 'course-settings'];
export const settingsKey = keyOf;

/** `target`: `everyone`, a department's id or a person's. */
export const settingTableQuery = (ws: string, term: SettingTerm, target: string) =>
  queryOptions({
    queryKey: [...keyOf(ws), term, target],
    queryFn: async ({ signal }): Promise<SettingTable> => {
      const rows: SettingRow[] = [];
      let cursor: string | undefined;
      for (;;) {
        const query = { term, target, cursor, limit: LIMIT };
        const page = await known<SettingsPage>(sdk.listCourseSettingsOfTarget({ path: { ws }, query, signal }));
        rows.push(...page.items);
        cursor = page.nextCursor ?? undefined;
        if (!cursor) return { rows, revision: page.revision, term: page.term };
      }
    },
  });

export type SettingsChange = Omit<wire.CourseSettingsChange, 'courseIds' | 'target'>;

interface Place {
  ws: string;
  term: SettingTerm;
  target: string;
  revision: number;
}

export const putSettings = ({ ws, term, target, revision }: Place, courseIds: string[], change: SettingsChange) =>
  sdk.putCourseSettings({
    path: { ws },
    query: { term },
    headers: seen({ revision }),
    body: { target, courseIds, ...change },
  });

export const showOnly = ({ ws, term, target, revision }: Place, courseIds: string[], state: CourseState | undefined) =>
  sdk.showOnlyTheseCourses({
    path: { ws },
    query: { term },
    headers: seen({ revision }),
    body: { target, courseIds, ...(state ? { state } : {}) },
  });

export const copyPreviewQuery = (ws: string, term: SettingTerm) =>
  queryOptions({
    queryKey: [...keyOf(ws), 'copy', term],
    queryFn: ({ signal }) => sdk.previewCourseSettingsCopy({ path: { ws }, query: { term }, signal }),
    retry: false,
    gcTime: 0,
  });

export const copySettings = (ws: string, term: SettingTerm, preview: { revision: number }) =>
  sdk.copyCourseSettings({ path: { ws }, query: { term }, headers: seen(preview) });
