// Generated from openapi/openapi.json; do not edit.

import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CorrectDocumentData, CorrectDocumentErrors, CorrectDocumentResponses, DownloadDocumentData, DownloadDocumentErrors, DownloadDocumentResponses, ExportDocumentsData, ExportDocumentsErrors, ExportDocumentsResponses, GetDocumentData, GetDocumentErrors, GetDocumentResponses, ListDocumentsData, ListDocumentsErrors, ListDocumentsResponses } from '../types.gen';

/**
 * List documents
 *
 * Newest first. An applicant sees the own company's documents, the vendor all.
 */
export const listDocuments = <ThrowOnError extends boolean = true>(options?: Options<ListDocumentsData, ThrowOnError>) => (options?.client ?? client).get<ListDocumentsResponses, ListDocumentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents',
    ...options
});

/**
 * Export the index of documents
 *
 * The documents a list with the same filters shows, as CSV in UTF-8, sent while it is written.
 */
export const exportDocuments = <ThrowOnError extends boolean = true>(options?: Options<ExportDocumentsData, ThrowOnError>) => (options?.client ?? client).get<ExportDocumentsResponses, ExportDocumentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents/export',
    ...options
});

/**
 * Read a document
 *
 * Everything that is printed on it, and what refers to it.
 */
export const getDocument = <ThrowOnError extends boolean = true>(options: Options<GetDocumentData, ThrowOnError>) => (options.client ?? client).get<GetDocumentResponses, GetDocumentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents/{id}',
    ...options
});

/**
 * Put a document right
 *
 * Issues a new document with the whole right contents, which refers to this one. This one stays as it is.
 */
export const correctDocument = <ThrowOnError extends boolean = true>(options: Options<CorrectDocumentData, ThrowOnError>) => (options.client ?? client).post<CorrectDocumentResponses, CorrectDocumentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents/{id}/correct',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a document
 *
 * As PDF/A. The same bytes for good: the `ETag` is their SHA-256. Ranges are served.
 */
export const downloadDocument = <ThrowOnError extends boolean = true>(options: Options<DownloadDocumentData, ThrowOnError>) => (options.client ?? client).get<DownloadDocumentResponses, DownloadDocumentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents/{id}/pdf',
    ...options
});
