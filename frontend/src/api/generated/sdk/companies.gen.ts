// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetCompanyData, GetCompanyErrors, GetCompanyResponses, ListCompaniesData, ListCompaniesErrors, ListCompaniesResponses, UpdateCompanyData, UpdateCompanyErrors, UpdateCompanyResponses } from '../types.gen';

/**
 * List companies
 *
 * By name. The vendor sees every customer, an applicant the own company.
 */
export const listCompanies = <ThrowOnError extends boolean = true>(options?: Options<ListCompaniesData, ThrowOnError>) => (options?.client ?? client).get<ListCompaniesResponses, ListCompaniesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/companies',
    ...options
});

/**
 * Read a company
 *
 * The customer sees its own one, the vendor any.
 */
export const getCompany = <ThrowOnError extends boolean = true>(options: Options<GetCompanyData, ThrowOnError>) => (options.client ?? client).get<GetCompanyResponses, GetCompanyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/companies/{id}',
    ...options
});

/**
 * Change a company
 *
 * Absent fields stay, null clears. Orders and documents that were made before keep what they say.
 */
export const updateCompany = <ThrowOnError extends boolean = true>(options: Options<UpdateCompanyData, ThrowOnError>) => (options.client ?? client).patch<UpdateCompanyResponses, UpdateCompanyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/companies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
