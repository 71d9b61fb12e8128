// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreatePriceBookData, CreatePriceBookErrors, CreatePriceBookResponses, GetPriceBookData, GetPriceBookErrors, GetPriceBookResponses, ListPriceBooksData, ListPriceBooksErrors, ListPriceBooksResponses, PreviewPriceBookData, PreviewPriceBookErrors, PreviewPriceBookResponses, UpdatePriceBookData, UpdatePriceBookErrors, UpdatePriceBookResponses, WithdrawPriceBookData, WithdrawPriceBookErrors, WithdrawPriceBookResponses } from '../types.gen';

/**
 * List price books
 *
 * The latest first. A book holds from its first day to the day before the next begins: they never overlap.
 */
export const listPriceBooks = <ThrowOnError extends boolean = true>(options?: Options<ListPriceBooksData, ThrowOnError>) => (options?.client ?? client).get<ListPriceBooksResponses, ListPriceBooksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books',
    ...options
});

/**
 * Write a price book
 *
 * A copy that begins on a day to come; change its prices afterwards.
 */
export const createPriceBook = <ThrowOnError extends boolean = true>(options: Options<CreatePriceBookData, ThrowOnError>) => (options.client ?? client).post<CreatePriceBookResponses, CreatePriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a price book
 *
 * Until the day before it begins.
 */
export const withdrawPriceBook = <ThrowOnError extends boolean = true>(options: Options<WithdrawPriceBookData, ThrowOnError>) => (options.client ?? client).delete<WithdrawPriceBookResponses, WithdrawPriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books/{id}',
    ...options
});

/**
 * Read a price book
 *
 * With its bands, discounts and tax rates.
 */
export const getPriceBook = <ThrowOnError extends boolean = true>(options: Options<GetPriceBookData, ThrowOnError>) => (options.client ?? client).get<GetPriceBookResponses, GetPriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books/{id}',
    ...options
});

/**
 * Change a price book
 *
 * Until the day before it begins; in force or past it is what orders were priced by.
 */
export const updatePriceBook = <ThrowOnError extends boolean = true>(options: Options<UpdatePriceBookData, ThrowOnError>) => (options.client ?? client).patch<UpdatePriceBookResponses, UpdatePriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview a price book against the open orders
 *
 * Every draft, provisional, submitted and returned order with its price now, under the book, and the difference, newest
 * first. With a body, under what that change would make of the book. Nothing is stored.
 */
export const previewPriceBook = <ThrowOnError extends boolean = true>(options: Options<PreviewPriceBookData, ThrowOnError>) => (options.client ?? client).post<PreviewPriceBookResponses, PreviewPriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books/{id}/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
