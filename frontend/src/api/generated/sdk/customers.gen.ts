// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetCustomerData, GetCustomerErrors, GetCustomerResponses, ListCustomerMailsData, ListCustomerMailsErrors, ListCustomerMailsResponses, ListCustomersData, ListCustomersErrors, ListCustomersResponses } from '../types.gen';

/**
 * List customers
 *
 * By name, with where each of them stands.
 */
export const listCustomers = <ThrowOnError extends boolean = true>(options?: Options<ListCustomersData, ThrowOnError>) => (options?.client ?? client).get<ListCustomersResponses, ListCustomersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/customers',
    ...options
});

/**
 * Read a customer
 *
 * Company, contracts and people to speak to.
 */
export const getCustomer = <ThrowOnError extends boolean = true>(options: Options<GetCustomerData, ThrowOnError>) => (options.client ?? client).get<GetCustomerResponses, GetCustomerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/customers/{id}',
    ...options
});

/**
 * List the mails to a customer
 *
 * Newest first, without their texts: they may carry one-time links.
 */
export const listCustomerMails = <ThrowOnError extends boolean = true>(options: Options<ListCustomerMailsData, ThrowOnError>) => (options.client ?? client).get<ListCustomerMailsResponses, ListCustomerMailsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/customers/{id}/mails',
    ...options
});
