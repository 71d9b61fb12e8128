// Generated from openapi/openapi.json; do not edit.

import { formDataBodySerializer } from '../client';
import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CommitHolidayImportData, CommitHolidayImportErrors, CommitHolidayImportResponses, CreateHolidayImportData, CreateHolidayImportErrors, CreateHolidayImportResponses, GetHolidayImportData, GetHolidayImportErrors, GetHolidayImportResponses } from '../types.gen';

/**
 * Load a table of holidays
 *
 * The Cabinet Office's `syukujitsu.csv`. Nothing is written but the file; the plan says how it differs from the law's formula.
 */
export const createHolidayImport = <ThrowOnError extends boolean = true>(options: Options<CreateHolidayImportData, ThrowOnError>) => (options.client ?? client).post<CreateHolidayImportResponses, CreateHolidayImportErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/holiday-imports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Read the plan of a table of holidays
 *
 * Which days would be added, changed or left alone, by year.
 */
export const getHolidayImport = <ThrowOnError extends boolean = true>(options: Options<GetHolidayImportData, ThrowOnError>) => (options.client ?? client).get<GetHolidayImportResponses, GetHolidayImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/holiday-imports/{id}',
    ...options
});

/**
 * Confirm the plan of a table of holidays
 *
 * The years of the file take the place of what there was.
 */
export const commitHolidayImport = <ThrowOnError extends boolean = true>(options: Options<CommitHolidayImportData, ThrowOnError>) => (options.client ?? client).post<CommitHolidayImportResponses, CommitHolidayImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/holiday-imports/{id}/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
