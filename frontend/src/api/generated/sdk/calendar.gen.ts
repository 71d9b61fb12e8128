// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetCalendarData, GetCalendarErrors, GetCalendarResponses, GetCalendarYearData, GetCalendarYearErrors, GetCalendarYearResponses, ListCalendarData, ListCalendarErrors, ListCalendarResponses } from '../types.gen';

/**
 * List the days on which the vendor does not work
 *
 * National holidays of this year and the next, and the vendor's closing days, in order. Weekends are not listed.
 */
export const listCalendar = <ThrowOnError extends boolean = true>(options?: Options<ListCalendarData, ThrowOnError>) => (options?.client ?? client).get<ListCalendarResponses, ListCalendarErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar',
    ...options
});

/**
 * Read a year of the calendar
 *
 * National holidays and closing days of the vendor, with the day that each of them lies on.
 */
export const getCalendarYear = <ThrowOnError extends boolean = true>(options: Options<GetCalendarYearData, ThrowOnError>) => (options.client ?? client).get<GetCalendarYearResponses, GetCalendarYearErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar/{year}',
    ...options
});

/**
 * Read a calendar
 *
 * iCalendar with all-day events, for whoever knows the address; no log-in.
 */
export const getCalendar = <ThrowOnError extends boolean = true>(options: Options<GetCalendarData, ThrowOnError>) => (options.client ?? client).get<GetCalendarResponses, GetCalendarErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/calendar/{secret}.ics',
    ...options
});
