import { transport } from './transport';

/** A file as the API sends it, with the headers beside it: its name, and what its encoding could not hold. */
export interface ApiFile {
  blob: Blob;
  headers: Headers;
}

interface AsFile {
  parseAs: 'blob';
  fetch: typeof fetch;
}

/** Runs a call of the generated client for its bytes: `fileOf((how) => sdk.exportLearners({ path, ...how }))`. */
export async function fileOf(call: (how: AsFile) => Promise<unknown>): Promise<ApiFile> {
  let headers = new Headers();
  const watched: typeof fetch = async (input, init) => {
    const response = await transport(input, init);
    headers = response.headers;
    return response;
  };
  const blob = (await call({ parseAs: 'blob', fetch: watched })) as Blob;
  return { blob, headers };
}
