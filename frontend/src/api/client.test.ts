// @vitest-environment jsdom
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { problem } from '../../mock-api/problems';
import { server } from '../../mock-api/server';
import { login } from '../../mock-api/session';
import { api } from './client';
import { ApiError } from './problem';
import { session } from './session';

const at = (path: string) => `*/api/v1${path}`;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
beforeEach(() => {
  session.enter('order');
  session.set(login('old'));
});

it('renews the session once on a 401 and repeats the call, however many calls wait', async () => {
  let renewals = 0;
  server.use(
    http.post(at('/auth/refresh'), () => {
      renewals += 1;
      return HttpResponse.json(login('new'));
    }),
    http.get(at('/orders'), ({ request }) =>
      request.headers.get('authorization') === 'Bearer new'
        ? HttpResponse.json({ items: [] })
        : problem(401, 'auth.token_expired'),
    ),
  );
  await Promise.all([api('/orders'), api('/orders'), api('/orders')]);
  expect(renewals).toBe(1);
});

it('ends the session when the refresh cookie is refused', async () => {
  server.use(
    http.post(at('/auth/refresh'), () => problem(401, 'auth.session_revoked')),
    http.get(at('/orders'), () => problem(401, 'auth.token_expired')),
  );
  await expect(api('/orders')).rejects.toBeInstanceOf(ApiError);
  expect(session.get().token).toBeUndefined();
});

it('sends revision, idempotency key and language', async () => {
  let seen: Headers | undefined;
  server.use(
    http.post(at('/orders/ord_1/approve'), ({ request }) => {
      seen = request.headers;
      return HttpResponse.json({});
    }),
  );
  await api('/orders/ord_1/approve', { method: 'POST', body: {}, revision: 3 });
  expect(seen?.get('if-match')).toBe('"3"');
  expect(seen?.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  expect(seen?.get('accept-language')).toBe('ja');
});

it('turns every refusal into an ApiError, a page of HTML included', async () => {
  server.use(http.get(at('/orders'), () => new HttpResponse('<html>', { status: 502 })));
  const error = (await api('/orders').catch((caught: unknown) => caught)) as ApiError;
  expect(error.code).toBe('http.unexpected');
  expect(error.retriable).toBe(true);
});
