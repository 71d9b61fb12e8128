import { currentLocale } from '@/i18n/locale';
import { apiFetch, newKey } from './client';
import type { CreateClientConfig } from './generated/client.gen';
import { toApiError } from './problem';

/** What the generated client sends with: our session, language and idempotency keys; refusals come back thrown. */
async function transport(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = input instanceof Request ? input : new Request(input, init);
  const url = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.set('accept-language', currentLocale());
  if (request.method === 'POST' && !headers.has('idempotency-key')) headers.set('idempotency-key', newKey());
  const body = request.method === 'GET' ? undefined : await request.blob();
  const response = await apiFetch(`${url.pathname}${url.search}`, {
    method: request.method,
    headers,
    body: body?.size ? body : undefined,
    signal: request.signal,
  });
  if (response.ok) return response;
  const text = await response.text();
  throw toApiError(response, parse(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: transport,
});
