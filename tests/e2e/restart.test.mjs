// The power goes while 1,000 people are being loaded: nothing that was confirmed is lost, and the work goes on where it stood.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startProduct } from './product.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILE = 'learners-1000-utf8-bom.csv';
/** Has no mail address, so the password stands in the file; the last one of it. */
const LAST = { loginId: 'KTK-00996', password: 'Hajimete0622' };
const engine = process.env.KEIZOKU_ENGINE ?? 'sqlite';

let product;

before(async () => {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const logFile = join(ROOT, `test-results/${engine}-restart.log`);
  product = await startProduct({ binary: process.env.KEIZOKU_BINARY, logFile });
});

after(() => product?.stop());

const somebody = (site, login = '') =>
  product.demo.accounts.find((one) => one.site === site && one.loginId.includes(login));

/** The administrator's API, and the workspace with room for everybody in the file. */
async function makeRoom() {
  const applicant = await product.as(somebody('order'));
  const [contract] = (await applicant('GET', '/contracts')).items;
  const order = await applicant('POST', '/orders', {
    kind: 'additional_seats',
    contractId: contract.id,
    quantity: 1000,
    submit: true,
  });
  const sales = await product.as(somebody('vendor', 'sales'));
  await sales('POST', `/orders/${order.id}/approve`, undefined, { 'if-match': `"${order.revision}"` });
  const admin = await product.as(somebody('admin'));
  const { workspaceId } = await admin('GET', '/auth/me');
  return { admin, ws: `/workspaces/${workspaceId}` };
}

async function confirmFile(admin, ws) {
  const form = new FormData();
  form.set('kind', 'learners');
  form.set('file', new Blob([readFileSync(join(ROOT, 'tests/fixtures', FILE))]), FILE);
  const plan = await admin('POST', `${ws}/imports`, form);
  assert.deepEqual([plan.errorCount, plan.counts.add], [0, 1000]);
  return admin('POST', `${ws}/imports/${plan.id}/commit`, { hash: plan.hash });
}

test(`${engine}: killed while passwords are being set`, { timeout: 240_000 }, async () => {
  const { admin, ws } = await makeRoom();
  const before = (await admin('GET', ws)).running.assigned;
  const { jobId } = await confirmFile(admin, ws);
  const job = () => admin('GET', `/jobs/${jobId}`);
  let seen = await job();
  while (seen.done === 0) {
    await pause(20);
    seen = await job();
  }
  assert.equal(seen.state, 'running', `all ${seen.total} were done before the power went`);
  await product.crash();

  await product.restart();
  assert.equal((await admin('GET', ws)).running.assigned, before + 1000);
  const found = await job();
  assert.ok(found.done >= seen.done && found.done < found.total, `${seen.done}, then ${found.done} of ${found.total}`);
  // Whoever held the work may still live, for all that the others know: it is taken over when its lease has ended.
  const { today } = await admin('GET', '/demo');
  await product.moveClock(new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10));
  const again = await product.as(somebody('admin'));
  let now = await again('GET', `/jobs/${jobId}`);
  while (now.state !== 'succeeded') {
    assert.ok(['queued', 'running'].includes(now.state) && now.done >= found.done, JSON.stringify(now));
    await pause(100);
    now = await again('GET', `/jobs/${jobId}`);
  }
  assert.equal(now.done, now.total);
  const { companyCode } = somebody('admin');
  await product.as({ site: 'learn', companyCode, ...LAST });
});
