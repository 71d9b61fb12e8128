import { currentLocale } from '@/i18n/locale';
import { API_ROOT } from '@/lib/paths';
import { ApiError, toApiError } from './problem';
import { type Login, session } from './session';

export type Query = Record<string, string | number | boolean | null | undefined>;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  query?: Query;
  /** Sent as JSON, or as it is when it is `FormData`. */
  body?: unknown;
  /** The revision that was read: `If-Match`, so that a later change by someone else is noticed. */
  revision?: number;
  /** Makes a repeated POST safe; by default each call gets its own key. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

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

async function exchange(): Promise<boolean> {
  const { site } = session.get();
  if (!site) return false;
  const response = await send(`${API_ROOT}/auth/refresh`, {
    method: 'POST',
    headers: headersOf({ method: 'POST', body: {} }),
    body: JSON.stringify({ site }),
  });
  if (!response.ok) {
    if (response.status < 500) session.clear();
    return false;
  }
  session.set((await response.json()) as Login);
  return true;
}

/** `fetch` for the API: token attached, renewed shortly before it ends and once more on a 401. */
export async function apiFetch(input: string, init: RequestInit): Promise<Response> {
  const { token, expiresAt } = session.get();
  const isAuth = input.startsWith(`${API_ROOT}/auth/`) && !input.endsWith('/me') && !input.endsWith('/change-password');
  if (!isAuth && token && expiresAt - Date.now() < REFRESH_MARGIN_MS) await refreshSession();
  const attempt = () => {
    const headers = new Headers(init.headers);
    const current = session.get().token;
    if (current && !isAuth) headers.set('authorization', `Bearer ${current}`);
    return send(input, { ...init, headers });
  };
  const first = await attempt();
  if (first.status !== 401 || isAuth || !session.get().token) return first;
  return (await refreshSession()) ? attempt() : first;
}

async function send(input: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(input, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError({ type: 'about:blank', title: 'Offline', status: 0, code: 'client.offline' });
  }
}

function headersOf(options: RequestOptions): Headers {
  const headers = new Headers({ accept: 'application/json', 'accept-language': currentLocale() });
  if (options.body !== undefined && !(options.body instanceof FormData))
    headers.set('content-type', 'application/json');
  if (options.revision !== undefined) headers.set('if-match', `"${options.revision}"`);
  if (options.method === 'POST') headers.set('idempotency-key', options.idempotencyKey ?? newKey());
  return headers;
}

/** A key for `Idempotency-Key`; `crypto.randomUUID` exists in secure contexts only, and a demo may run on plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function queryText(query: Query | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

async function request(path: string, options: RequestOptions): Promise<Response> {
  const { body } = options;
  const response = await apiFetch(`${API_ROOT}${path}${queryText(options.query)}`, {
    method: options.method ?? 'GET',
    headers: headersOf(options),
    body: body === undefined || body instanceof FormData ? (body as FormData | undefined) : JSON.stringify(body),
    signal: options.signal,
  });
  if (response.ok) return response;
  const text = await response.text();
  throw toApiError(response, parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Calls the API and reads JSON; an answer without a body is `undefined`. */
export async function api<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await request(path, options);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Calls the API for a file: its bytes and the headers beside them. */
export async function apiFile(path: string, options: RequestOptions = {}): Promise<{ blob: Blob; headers: Headers }> {
  const response = await request(path, options);
  return { blob: await response.blob(), headers: response.headers };
}

export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
  total?: number | null;
}
