import { defineConfig } from '@hey-api/openapi-ts';

/** The client of the API, generated from the document that the server's code gives; committed, never edited. */
export default defineConfig({
  input: process.env.OPENAPI_INPUT ?? '../openapi/openapi.json',
  output: {
    path: process.env.OPENAPI_OUTPUT ?? 'src/api/generated',
    header: ['// Generated from openapi/openapi.json; do not edit.'],
  },
  plugins: [
    { name: '@hey-api/client-fetch', runtimeConfigPath: '@/api/transport', throwOnError: true },
    '@hey-api/typescript',
    // The transport adds the token: what the document says of it would be bytes on every first route.
    { name: '@hey-api/sdk', responseStyle: 'data', auth: false },
  ],
});
