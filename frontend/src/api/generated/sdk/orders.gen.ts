// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ApproveOrderData, ApproveOrderErrors, ApproveOrderResponses, ConfirmOrderData, ConfirmOrderErrors, ConfirmOrderResponses, CreateOrderData, CreateOrderErrors, CreateOrderResponses, CreateQuotationData, CreateQuotationErrors, CreateQuotationResponses, GetOrderData, GetOrderErrors, GetOrderResponses, ListOrdersData, ListOrdersErrors, ListOrdersResponses, ReturnOrderData, ReturnOrderErrors, ReturnOrderResponses, SubmitOrderData, SubmitOrderErrors, SubmitOrderResponses, UpdateOrderData, UpdateOrderErrors, UpdateOrderResponses, WithdrawOrderData, WithdrawOrderErrors, WithdrawOrderResponses } from '../types.gen';

/**
 * List orders
 *
 * Newest first, or the approval queue by due date. An applicant sees the own company's orders, the vendor all.
 */
export const listOrders = <ThrowOnError extends boolean = true>(options?: Options<ListOrdersData, ThrowOnError>) => (options?.client ?? client).get<ListOrdersResponses, ListOrdersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders',
    ...options
});

/**
 * Write an order
 *
 * A draft, with `submit` handed in at once, with `quantityUndetermined` a provisional renewal. One order of a contract
 * and kind can be open; the refusal names it.
 */
export const createOrder = <ThrowOnError extends boolean = true>(options: Options<CreateOrderData, ThrowOnError>) => (options.client ?? client).post<CreateOrderResponses, CreateOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read an order
 *
 * With its evaluated price lines and what can be done to it now.
 */
export const getOrder = <ThrowOnError extends boolean = true>(options: Options<GetOrderData, ThrowOnError>) => (options.client ?? client).get<GetOrderResponses, GetOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}',
    ...options
});

/**
 * Change an order
 *
 * While it is a draft, returned or provisional. Approved is final.
 */
export const updateOrder = <ThrowOnError extends boolean = true>(options: Options<UpdateOrderData, ThrowOnError>) => (options.client ?? client).patch<UpdateOrderResponses, UpdateOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve an order
 *
 * Final for the customer: opens the term with its seats, and sends the order-confirmed mail; for a new contract or a
 * changed library also the start-of-use mail with a one-time link.
 */
export const approveOrder = <ThrowOnError extends boolean = true>(options: Options<ApproveOrderData, ThrowOnError>) => (options.client ?? client).post<ApproveOrderResponses, ApproveOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/approve',
    ...options
});

/**
 * Confirm a provisional order
 *
 * Provisional → submitted, until the end of the 10th of its start month.
 */
export const confirmOrder = <ThrowOnError extends boolean = true>(options: Options<ConfirmOrderData, ThrowOnError>) => (options.client ?? client).post<ConfirmOrderResponses, ConfirmOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Have a quotation made
 *
 * For an order that is not decided yet. One of the same day that says the same is answered again with 200.
 */
export const createQuotation = <ThrowOnError extends boolean = true>(options: Options<CreateQuotationData, ThrowOnError>) => (options.client ?? client).post<CreateQuotationResponses, CreateQuotationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/quotation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Return an order to its applicant
 *
 * With a reason, which the applicant gets by mail; the order can be handed in again.
 */
export const returnOrder = <ThrowOnError extends boolean = true>(options: Options<ReturnOrderData, ThrowOnError>) => (options.client ?? client).post<ReturnOrderResponses, ReturnOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hand an order in
 *
 * Draft or returned → submitted; approval is due two vendor business days later.
 */
export const submitOrder = <ThrowOnError extends boolean = true>(options: Options<SubmitOrderData, ThrowOnError>) => (options.client ?? client).post<SubmitOrderResponses, SubmitOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/submit',
    ...options
});

/**
 * Withdraw an open order
 *
 * Final. Contracts and terms stay as they are.
 */
export const withdrawOrder = <ThrowOnError extends boolean = true>(options: Options<WithdrawOrderData, ThrowOnError>) => (options.client ?? client).post<WithdrawOrderResponses, WithdrawOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/withdraw',
    ...options
});
