import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';

export type CalendarYear = wire.CalendarYear;
export type YearDay = wire.CalendarDay;
export type DueEffect = wire.DueEffect;
export type NewClosingDays = wire.NewClosingDays;
export type ClosingPreview = wire.ClosingDaysPreview;
export type HolidayImport = wire.HolidayImport;

export const calendarYearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => sdk.getCalendarYear({ path: { year }, signal }),
  });

export const closingPreviewQuery = (body: ClosingPreview | undefined) =>
  queryOptions({
    queryKey: ['closing-days', 'preview', body],
    queryFn: ({ signal }) => sdk.previewClosingDays({ body: body as ClosingPreview, signal }),
    enabled: body !== undefined,
    select: (page) => page.items,
    retry: false,
  });

export const addClosingDays = (body: NewClosingDays) => sdk.createClosingDays({ body });
export const removeClosingDay = (day: string) => sdk.removeClosingDay({ path: { day } });

export const loadHolidays = (file: File) => sdk.createHolidayImport({ body: { file } });
export const holidayImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['holiday-imports', id],
    queryFn: ({ signal }) => sdk.getHolidayImport({ path: { id }, signal }),
  });
export const commitHolidays = (plan: HolidayImport) =>
  sdk.commitHolidayImport({ path: { id: plan.id }, body: { hash: plan.hash } });
