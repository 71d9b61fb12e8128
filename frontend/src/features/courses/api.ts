import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import { nextOf, seen } from '@/api/wire';
import { saveFile } from '@/lib/download';
import type {
  CourseCategory,
  CourseDetail,
  CourseMembership,
  CoursePatch,
  CourseSeries,
  GroupPatch,
  NewCourse,
  NewGroup,
} from './types';

const LIMIT = 50;
const first = undefined as string | undefined;

export interface CourseFilter {
  q?: string;
  categoryId?: string;
  seriesId?: string;
  libraryId?: string;
}

export const coursesQuery = (filter: CourseFilter) =>
  infiniteQueryOptions({
    queryKey: ['courses', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      sdk.listCourses({ query: { ...filter, cursor: pageParam, limit: LIMIT }, signal }),
    initialPageParam: first,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

export const courseQuery = (id: string) =>
  queryOptions({ queryKey: ['courses', id], queryFn: ({ signal }) => sdk.getCourse({ path: { id }, signal }) });

export const categoriesQuery = queryOptions({
  queryKey: ['course-categories'],
  queryFn: ({ signal }) => sdk.listCourseCategories({ signal }),
  select: (page) => page.items,
});

export const seriesQuery = queryOptions({
  queryKey: ['course-series'],
  queryFn: ({ signal }) => sdk.listCourseSeries({ signal }),
  select: (page) => page.items,
});

export const contentsQuery = (libraryId: string) =>
  queryOptions({
    queryKey: ['libraries', libraryId, 'contents'],
    queryFn: ({ signal }) => sdk.getLibraryContents({ path: { id: libraryId }, signal }),
  });

export const libraryCoursesQuery = (libraryId: string, filter: Omit<CourseFilter, 'libraryId'>) =>
  infiniteQueryOptions({
    queryKey: ['libraries', libraryId, 'courses', filter],
    queryFn: ({ pageParam, signal }) =>
      sdk.listLibraryCourses({
        path: { id: libraryId },
        query: { ...filter, cursor: pageParam, limit: LIMIT },
        signal,
      }),
    initialPageParam: first,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

export const comparisonQuery = (from: string, to: string, on: string) =>
  queryOptions({
    queryKey: ['libraries', from, 'comparison', to, on],
    queryFn: ({ signal }) => sdk.compareLibraries({ path: { id: from, to }, query: { on }, signal }),
    enabled: from !== '' && to !== '' && from !== to,
  });

const on = (detail: CourseDetail) => ({ path: { id: detail.course.id }, headers: seen(detail) });
export const createCourse = (body: NewCourse) => sdk.createCourse({ body });
export const updateCourse = (detail: CourseDetail, body: CoursePatch) => sdk.updateCourse({ ...on(detail), body });
export const removeCourse = (detail: CourseDetail) => sdk.removeCourse(on(detail));
export const putCourseLibraries = (detail: CourseDetail, items: CourseMembership[]) =>
  sdk.putCourseLibraries({ ...on(detail), body: { items } });

export type GroupKind = 'category' | 'series';
export type Group = CourseCategory | CourseSeries;

export const createGroup = (kind: GroupKind, body: NewGroup): Promise<Group> =>
  kind === 'category' ? sdk.createCourseCategory({ body }) : sdk.createCourseSeries({ body });
export const updateGroup = (kind: GroupKind, group: Group, body: GroupPatch): Promise<Group> => {
  const target = { path: { id: group.id }, headers: seen(group), body };
  return kind === 'category' ? sdk.updateCourseCategory(target) : sdk.updateCourseSeries(target);
};
export const removeGroup = (kind: GroupKind, group: Group) => {
  const target = { path: { id: group.id }, headers: seen(group) };
  return kind === 'category' ? sdk.removeCourseCategory(target) : sdk.removeCourseSeries(target);
};

export const loadCourseFile = (file: File) => sdk.createCourseImport({ body: { file } });
export const courseImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['course-imports', id],
    queryFn: ({ signal }) => sdk.getCourseImport({ path: { id }, signal }),
  });
export const commitCourseImport = (id: string, hash: string) =>
  sdk.commitCourseImport({ path: { id }, body: { hash } });

export async function saveCourseSample(format: 'csv' | 'csv_cp932' | 'xlsx'): Promise<void> {
  const file = await fileOf((how) => sdk.getCourseImportSample({ query: { format }, ...how }));
  saveFile(file, `courses.${format === 'xlsx' ? 'xlsx' : 'csv'}`);
}
