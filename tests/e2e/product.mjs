// The served product: the real binary on a port of its own, on the database that KEIZOKU_DATABASE_URL names.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const START_LIMIT_MS = 60_000;

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts `keizoku serve --demo`; answers its address, the demonstration's accounts, and how to stop it. */
export async function startProduct({ binary, logFile }) {
  const data = await mkdtemp(join(tmpdir(), 'keizoku-e2e-'));
  const bind = `127.0.0.1:${await freePort()}`;
  const log = await open(logFile, 'w');
  const url = `http://${bind}`;
  const launch = async () => {
    const child = spawn(binary, ['serve', '--demo'], {
      env: { ...process.env, KEIZOKU_BIND: bind, KEIZOKU_CONTENT_BIND: '127.0.0.1:0', KEIZOKU_DATA_DIR: data },
      stdio: ['ignore', log.fd, log.fd],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const begun = Date.now();
    const ready = () =>
      fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      );
    while (!(await ready())) {
      if (child.exitCode !== null || Date.now() - begun > START_LIMIT_MS) {
        child.kill('SIGKILL');
        throw new Error(`the product did not start; see ${logFile}`);
      }
      await pause(50);
    }
    return { child, ended };
  };
  let running = await launch();
  const demo = await (await fetch(`${url}/api/v1/demo`)).json();
  const send = async (method, path, body, token, more) => {
    const headers = { 'idempotency-key': randomUUID(), ...more };
    if (token) headers.authorization = `Bearer ${token}`;
    const form = body instanceof FormData;
    if (body && !form) headers['content-type'] = 'application/json';
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers,
      body: form ? body : body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  /** Calls the API as one of the demonstration's people, for what a test needs but does not prove. */
  const as = async ({ site, companyCode, loginId, password }) => {
    const { accessToken } = await send('POST', '/auth/login', { site, companyCode, loginId, password });
    return (method, path, body, more) => send(method, path, body, accessToken, more);
  };
  return {
    url,
    demo,
    as,
    /** Lets time pass in the demonstration, as its operator. */
    moveClock: async (date) => {
      const operator = await as(demo.accounts.find((one) => one.site === 'vendor' && one.loginId.includes('oper')));
      await operator('POST', '/demo/clock', { to: date });
    },
    /** As when the power goes: nothing is finished, nothing is said. */
    crash: async () => {
      running.child.kill('SIGKILL');
      await running.ended;
    },
    /** The same product on the same data, address and database. */
    restart: async () => {
      running = await launch();
    },
    stop: async () => {
      running.child.kill('SIGTERM');
      await Promise.race([running.ended, pause(10_000).then(() => running.child.kill('SIGKILL'))]);
      await log.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
