// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { GetContractData, GetContractErrors, GetContractResponses, GetContractSeatTimelineData, GetContractSeatTimelineErrors, GetContractSeatTimelineResponses, ListContractsData, ListContractSeatChangesData, ListContractSeatChangesErrors, ListContractSeatChangesResponses, ListContractsErrors, ListContractsResponses } from '../types.gen';

/**
 * List contracts
 *
 * Newest first. An applicant sees the own company's contracts, the vendor all.
 */
export const listContracts = <ThrowOnError extends boolean = true>(options?: Options<ListContractsData, ThrowOnError>) => (options?.client ?? client).get<ListContractsResponses, ListContractsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/contracts',
    ...options
});

/**
 * Read a contract
 *
 * With all its terms, earliest first.
 */
export const getContract = <ThrowOnError extends boolean = true>(options: Options<GetContractData, ThrowOnError>) => (options.client ?? client).get<GetContractResponses, GetContractErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/contracts/{id}',
    ...options
});

/**
 * List the seats bought by a contract
 *
 * The ledger over all terms, newest change first.
 */
export const listContractSeatChanges = <ThrowOnError extends boolean = true>(options: Options<ListContractSeatChangesData, ThrowOnError>) => (options.client ?? client).get<ListContractSeatChangesResponses, ListContractSeatChangesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/contracts/{id}/seat-changes',
    ...options
});

/**
 * Read the seat timeline of a contract
 *
 * The same as for the workspace, in counts alone: whoever orders sees no people.
 */
export const getContractSeatTimeline = <ThrowOnError extends boolean = true>(options: Options<GetContractSeatTimelineData, ThrowOnError>) => (options.client ?? client).get<GetContractSeatTimelineResponses, GetContractSeatTimelineErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/contracts/{id}/seat-timeline',
    ...options
});
