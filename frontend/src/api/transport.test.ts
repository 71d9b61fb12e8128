// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as sdk from './generated/sdk.gen';
import type { Login } from './generated/types.gen';
import { ApiError } from './problem';
import { session } from './session';

const login = (accessToken: string): Login => ({
  accessToken,
  expiresIn: 900,
  me: {
    accountId: 'acc_1',
    site: 'order',
    role: 'applicant',
    name: '申込 太郎',
    loginId: 'taro@aozora.example',
    companyId: 'co_1',
    companyName: '株式会社あおぞら商事',
    companyCode: 'K00012',
    permissions: [],
    mustChangePassword: false,
    demo: false,
    today: '2027-01-12',
  },
});
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const refused = (status: number, code: string) => json(status, { type: 'about:blank', title: code, status, code });

/** The network below the transport: what goes out is seen, what comes back is decided here. */
function network(answer: (path: string, headers: Headers) => Response) {
  const seen: { path: string; headers: Headers }[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    seen.push({ path, headers });
    return answer(path, headers);
  });
  return seen;
}

beforeEach(() => {
  session.enter('order');
  session.set(login('old'));
});
afterEach(() => vi.unstubAllGlobals());

it('renews the session once on a 401 and repeats the call, however many calls wait', async () => {
  const seen = network((path, headers) => {
    if (path === '/api/v1/auth/refresh') return json(200, login('new'));
    return headers.get('authorization') === 'Bearer new'
      ? json(200, { items: [] })
      : refused(401, 'auth.token_expired');
  });
  await Promise.all([sdk.listOrders(), sdk.listOrders(), sdk.listOrders()]);
  expect(seen.filter(({ path }) => path.endsWith('/auth/refresh'))).toHaveLength(1);
});

it('ends the session when the refresh cookie is refused', async () => {
  network(() => refused(401, 'auth.session_revoked'));
  await expect(sdk.listOrders()).rejects.toBeInstanceOf(ApiError);
  expect(session.get().token).toBeUndefined();
});

it('keeps the session while the server cannot answer', async () => {
  network((path) =>
    path.endsWith('/auth/refresh') ? new Response('<html>', { status: 502 }) : refused(401, 'auth.token_expired'),
  );
  const error = (await sdk.listOrders().catch((caught: unknown) => caught)) as ApiError;
  expect(error.retriable).toBe(true);
  expect(session.get().token).toBe('old');
});

it('sends revision, idempotency key and language', async () => {
  const seen = network(() => json(200, {}));
  await sdk.approveOrder({ path: { id: 'ord_1' }, headers: { 'If-Match': '"3"' } });
  expect(seen[0]?.path).toBe('/api/v1/orders/ord_1/approve');
  expect(seen[0]?.headers.get('if-match')).toBe('"3"');
  expect(seen[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  expect(seen[0]?.headers.get('accept-language')).toBe('ja');
});

it('turns every refusal into an ApiError, a page of HTML included', async () => {
  network(() => new Response('<html>', { status: 502 }));
  const error = (await sdk.listOrders().catch((caught: unknown) => caught)) as ApiError;
  expect(error.code).toBe('http.unexpected');
  expect(error.retriable).toBe(true);
});
