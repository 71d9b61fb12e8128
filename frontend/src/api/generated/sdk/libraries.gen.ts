// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CompareLibrariesData, CompareLibrariesErrors, CompareLibrariesResponses, CreateLibraryData, CreateLibraryErrors, CreateLibraryResponses, GetLibraryContentsData, GetLibraryContentsErrors, GetLibraryContentsResponses, GetLibraryData, GetLibraryErrors, GetLibraryResponses, ListLibrariesData, ListLibrariesErrors, ListLibrariesResponses, ListLibraryCoursesData, ListLibraryCoursesErrors, ListLibraryCoursesResponses, OfferLibraryData, OfferLibraryErrors, OfferLibraryResponses, UpdateLibraryData, UpdateLibraryErrors, UpdateLibraryResponses, WithdrawLibraryData, WithdrawLibraryErrors, WithdrawLibraryResponses } from '../types.gen';

/**
 * List libraries and packs
 *
 * Everything that can be ordered today with its prices, in the order of the catalogue.
 */
export const listLibraries = <ThrowOnError extends boolean = true>(options?: Options<ListLibrariesData, ThrowOnError>) => (options?.client ?? client).get<ListLibrariesResponses, ListLibrariesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries',
    ...options
});

/**
 * Add a library or pack
 *
 * It can be ordered once the price book has a price for it.
 */
export const createLibrary = <ThrowOnError extends boolean = true>(options: Options<CreateLibraryData, ThrowOnError>) => (options.client ?? client).post<CreateLibraryResponses, CreateLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a library or pack as the vendor keeps it
 *
 * With what it contains and which library it can be upgraded to.
 */
export const getLibrary = <ThrowOnError extends boolean = true>(options: Options<GetLibraryData, ThrowOnError>) => (options.client ?? client).get<GetLibraryResponses, GetLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}',
    ...options
});

/**
 * Change a library or pack
 *
 * Absent fields stay, null clears. Terms that run keep their library as it is.
 */
export const updateLibrary = <ThrowOnError extends boolean = true>(options: Options<UpdateLibraryData, ThrowOnError>) => (options.client ?? client).patch<UpdateLibraryResponses, UpdateLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Compare two libraries
 *
 * What a renewal from this library into another adds and loses, as both are on a day.
 */
export const compareLibraries = <ThrowOnError extends boolean = true>(options: Options<CompareLibrariesData, ThrowOnError>) => (options.client ?? client).get<CompareLibrariesResponses, CompareLibrariesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/comparison/{to}',
    ...options
});

/**
 * Read what a library contains, in figures
 *
 * Courses by category and series on a day.
 */
export const getLibraryContents = <ThrowOnError extends boolean = true>(options: Options<GetLibraryContentsData, ThrowOnError>) => (options.client ?? client).get<GetLibraryContentsResponses, GetLibraryContentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/contents',
    ...options
});

/**
 * List the courses of a library
 *
 * By code, as the library is on a day. A pack has the courses of its libraries.
 */
export const listLibraryCourses = <ThrowOnError extends boolean = true>(options: Options<ListLibraryCoursesData, ThrowOnError>) => (options.client ?? client).get<ListLibraryCoursesResponses, ListLibraryCoursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/courses',
    ...options
});

/**
 * Put a library on sale again
 *
 * It can be ordered again from now on; renewals were never affected.
 */
export const offerLibrary = <ThrowOnError extends boolean = true>(options: Options<OfferLibraryData, ThrowOnError>) => (options.client ?? client).post<OfferLibraryResponses, OfferLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/offer',
    ...options
});

/**
 * Withdraw a library from sale
 *
 * Terms that run, and orders that were handed in, keep it.
 */
export const withdrawLibrary = <ThrowOnError extends boolean = true>(options: Options<WithdrawLibraryData, ThrowOnError>) => (options.client ?? client).post<WithdrawLibraryResponses, WithdrawLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/withdraw',
    ...options
});
