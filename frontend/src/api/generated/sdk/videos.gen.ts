// Generated from openapi/openapi.json; do not edit.

import { formDataBodySerializer } from '../client';
import { client } from '../client.gen';
import type { Options } from '../sdk-options.gen';
import type { CreateVideoData, CreateVideoErrors, CreateVideoResponses, SetVideoCaptionsData, SetVideoCaptionsErrors, SetVideoCaptionsResponses } from '../types.gen';

/**
 * Load a video
 *
 * Film and captions are checked; what is sound can be made a unit within a day. Everything that is wrong with them is told at once.
 */
export const createVideo = <ThrowOnError extends boolean = true>(options: Options<CreateVideoData, ThrowOnError>) => (options.client ?? client).post<CreateVideoResponses, CreateVideoErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/videos',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Give a video other captions
 *
 * Or none, without a file. The film stays; who has it open sees them when it is opened again.
 */
export const setVideoCaptions = <ThrowOnError extends boolean = true>(options: Options<SetVideoCaptionsData, ThrowOnError>) => (options.client ?? client).post<SetVideoCaptionsResponses, SetVideoCaptionsErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/videos/{video}/captions',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});
