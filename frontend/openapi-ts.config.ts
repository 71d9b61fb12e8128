import { defineConfig } from '@hey-api/openapi-ts';

/** The client of the API, generated from the document that the server's code gives; committed, never edited. */
export default defineConfig({
  input: '../openapi/openapi.json',
  output: { path: 'src/api/generated' },
  plugins: [
    { name: '@hey-api/client-fetch', runtimeConfigPath: '@/api/transport' },
    { name: '@hey-api/typescript', enums: false },
    { name: '@hey-api/sdk' },
  ],
});
