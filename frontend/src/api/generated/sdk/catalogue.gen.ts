// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { ListCatalogueData, ListCatalogueErrors, ListCatalogueResponses } from '../types.gen';

/**
 * List the whole catalogue
 *
 * Every library and pack, those no longer sold included, in the order of the catalogue.
 */
export const listCatalogue = <ThrowOnError extends boolean = true>(options?: Options<ListCatalogueData, ThrowOnError>) => (options?.client ?? client).get<ListCatalogueResponses, ListCatalogueErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/catalogue',
    ...options
});
