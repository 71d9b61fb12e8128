import type * as wire from '@/api/generated/types.gen';

export type Course = wire.Course;
export type CourseDetail = wire.CourseDetail;
export type CourseMembership = wire.CourseMembership;
export type CourseCategory = wire.CourseCategory;
export type CourseSeries = wire.CourseSeries;
export type CourseImport = wire.CourseImport;
export type CoursePatch = wire.CoursePatch;
export type NewCourse = wire.NewCourse;
export type NewGroup = wire.NewCourseGroup;
export type GroupPatch = wire.CourseGroupPatch;
export type LibraryContents = wire.LibraryContents;
export type LibraryComparison = wire.LibraryComparison;
export type FileFault = wire.ImportFault;
