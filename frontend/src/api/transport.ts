import { currentLocale } from '@/i18n/locale';
import { API_ROOT } from '@/lib/paths';
import type { CreateClientConfig } from './generated/client.gen';
import type { Login } from './generated/types.gen';
import { ApiError, toApiError } from './problem';
import { session } from './session';

const REFRESH_MARGIN_MS = 30_000;
let refreshing: Promise<boolean> | undefined;

/** Exchanges the refresh cookie of this site for a new access token; concurrent callers share one exchange. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= inTurn(exchange).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** Two tabs share the cookie, and a token used twice ends the session: tabs take turns where the browser lets them. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const { site } = session.get();
  return 'locks' in navigator && navigator.locks ? navigator.locks.request(`keizoku-refresh-${site}`, work) : work();
}

/** The one call that stands below the generated client, because every call of that may need it first. */
async function exchange(): Promise<boolean> {
  const { site } = session.get();
  if (!site) return false;
  const response = await send(`${API_ROOT}/auth/refresh`, {
    method: 'POST',
    headers: headersOf('POST', { accept: 'application/json', 'content-type': 'application/json' }),
    body: JSON.stringify({ site }),
  });
  // A server that fails has not ended anybody's session: the page says so and tries again, instead of asking for a log-in.
  if (response.status >= 500) throw toApiError(response, parse(await response.text()));
  if (!response.ok) {
    session.clear();
    return false;
  }
  session.set((await response.json()) as Login);
  return true;
}

/** Brings a request to the server. */
export type Carrier = (path: string, init: RequestInit) => Promise<Response>;

/** What the generated client sends with: our session, language and idempotency keys; refusals come back thrown. */
export const transport = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
  deliver(send, input, init);

/** The same with another carrier. */
export async function deliver(carrier: Carrier, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = input instanceof Request ? input : new Request(input, init);
  const url = new URL(request.url);
  const body = request.method === 'GET' ? undefined : await request.blob();
  const response = await withSession(
    `${url.pathname}${url.search}`,
    {
      method: request.method,
      headers: headersOf(request.method, request.headers),
      body: body?.size ? body : undefined,
      signal: request.signal,
      keepalive: request.keepalive,
    },
    carrier,
  );
  if (response.ok) return response;
  throw toApiError(response, parse(await response.text()));
}

/** What is called below `/auth/` by somebody logged in; the rest is called by nobody yet. */
const OWN_ACCOUNT = ['/me', '/change-password', '/email-change', '/hand-over'];

/** Attaches the token; renews it shortly before it ends, and once more on a 401. */
async function withSession(path: string, init: RequestInit, carrier: Carrier): Promise<Response> {
  const { token, expiresAt } = session.get();
  const isAuth = path.startsWith(`${API_ROOT}/auth/`) && !OWN_ACCOUNT.some((end) => path.endsWith(end));
  if (!isAuth && token && expiresAt - Date.now() < REFRESH_MARGIN_MS) await refreshSession();
  const attempt = () => {
    const headers = new Headers(init.headers);
    const current = session.get().token;
    if (current && !isAuth) headers.set('authorization', `Bearer ${current}`);
    return carrier(path, { ...init, headers });
  };
  const first = await attempt();
  if (first.status !== 401 || isAuth || !session.get().token) return first;
  return (await refreshSession()) ? attempt() : first;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw offline();
  }
}

/** The answer never came. */
export const offline = () => new ApiError({ type: 'about:blank', title: 'Offline', status: 0, code: 'client.offline' });

function headersOf(method: string, given: HeadersInit): Headers {
  const headers = new Headers(given);
  headers.set('accept-language', currentLocale());
  if (method === 'POST' && !headers.has('idempotency-key')) headers.set('idempotency-key', newKey());
  return headers;
}

/** A key for `Idempotency-Key`; `crypto.randomUUID` exists in secure contexts only, and a demo may run on plain http. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
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
