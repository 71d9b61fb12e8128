import { queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { known } from '@/api/wire';
import { saveFile } from '@/lib/download';
import type { UnitPlace } from './api';
import { sent } from './model';
import type { Answers, TestQuestion } from './types';

export type ReportState = 'draft' | 'submitted' | 'returned' | 'marked';
export type ReportMark = Omit<wire.ReportMark, 'state'> & { state: ReportState };
export type ReportAttempt = Omit<wire.ReportAttempt, 'state' | 'mark'> & {
  state: ReportState;
  mark?: ReportMark | null;
};
export type ReportTask = Omit<wire.ReportTask, 'answer' | 'questions'> & {
  answer: 'text' | 'file' | 'text_or_file';
  questions: TestQuestion[];
};
export type MyReport = Omit<wire.MyReport, 'task' | 'attempts'> & { task: ReportTask; attempts: ReportAttempt[] };

export const myReportQuery = ({ classId, ...path }: UnitPlace) =>
  queryOptions({
    queryKey: ['my-courses', path.ws, path.id, 'unit', path.unit, 'report', { classId }],
    queryFn: ({ signal }) => known<MyReport>(sdk.getMyReport({ path, query: { classId }, signal })),
    // What is being written is not changed under the hands of whoever writes it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const saveDraft = ({ classId, ...path }: UnitPlace, revision: number, text: string) =>
  known<ReportAttempt>(sdk.saveMyReportDraft({ path, query: { classId }, body: { revision, text } }));

export const attachFile = ({ classId, ...path }: UnitPlace, file: File) =>
  known<ReportAttempt>(sdk.attachMyReportFile({ path, query: { classId }, body: { file } }));

export const removeFile = ({ classId, ...path }: UnitPlace) =>
  known<ReportAttempt>(sdk.removeMyReportFile({ path, query: { classId } }));

export interface HandIn {
  attempt: number;
  text: string;
  answers: Answers;
}

export const handInReport = ({ classId, ...path }: UnitPlace, report: MyReport, { attempt, text, answers }: HandIn) =>
  known<MyReport>(
    sdk.handInMyReport({
      path,
      query: { classId },
      body: { attempt, edition: report.edition, text, answers: sent(report.task.questions, answers) },
    }),
  );

export async function saveMyFile({ classId, ...path }: UnitPlace, report: string): Promise<void> {
  saveFile(
    await fileOf((how) => sdk.getMyReportFile({ path: { ...path, report }, query: { classId }, ...how })),
    'report',
  );
}
