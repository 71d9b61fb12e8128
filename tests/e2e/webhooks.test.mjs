// Webhooks as people meet them: the applicant registers an endpoint, tries it out, sees what came of it, replays, rotates the secret; the
// contract's dates reach a real receiver, signed; the training administrator has a list of their own.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { is, logIn } from './people.mjs';
import { browser, product, stage } from './stage.mjs';
import { button, field, heading, press } from './steps.mjs';

const received = [];
let status = 200;
const receiver = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    received.push({ headers: request.headers, body });
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(status === 200 ? '受け取りました' : '連携システムは停止中です');
  });
});

let page;
const secrets = [];

// The receiver stands on this machine.
process.env.KEIZOKU_WEBHOOKS_TO_PRIVATE = 'true';
const step = stage('webhooks', () => new Promise((listening) => receiver.listen(0, '127.0.0.1', listening)));
after(() => receiver.close());

/** What came next, of this type. */
async function next(type) {
  for (let tries = 0; tries < 200; tries += 1) {
    const at = received.findIndex((one) => JSON.parse(one.body).type === type);
    if (at >= 0) return received.splice(at, 1)[0];
    await pause(100);
  }
  throw new Error(`no ${type} came`);
}

function isSigned({ headers, body }, secret) {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  return headers['webhook-signature'].split(' ').includes(expected);
}

async function secretShown() {
  const note = page.getByRole('status').filter({ hasText: '署名シークレット' });
  await note.waitFor();
  return (await note.locator('code').textContent()).trim();
}

step('the applicant registers an endpoint and sees its secret once', async () => {
  page = await logIn('applicant', is.applicant);
  await page.getByRole('link', { name: '同じ日程をシステムに通知する（Webhook）' }).click();
  await heading(page, 'Webhook');
  await page.getByText('登録されている送信先はありません').waitFor();
  await browser.look(page, 'empty');
  await press(page, '送信先を登録する');
  const dialog = page.getByRole('dialog');
  await field(dialog, '送信先の URL').fill('ftp://hooks.example.jp/');
  await dialog.getByLabel('用途（任意）').fill('人事システム');
  await dialog.getByLabel('契約期間の終了日').check();
  await dialog.getByLabel('申込みの承認').check();
  await button(dialog, '送信先を登録する').click();
  await dialog.getByText('https:// で始まる URL を 500 文字以内で入力してください').waitFor();
  browser.provoked(/422 POST .*\/webhook-endpoints$/);
  await browser.look(page, 'refused');
  await field(dialog, '送信先の URL').fill(`http://127.0.0.1:${receiver.address().port}/hooks`);
  await button(dialog, '送信先を登録する').click();
  secrets.push(await secretShown());
  assert.match(secrets[0], /^whsec_/);
  await browser.look(page, 'registered');
});

step('a test arrives, signed; a failure waits for the next attempt and is replayed', async () => {
  await page.getByRole('link', { name: /\/hooks$/ }).click();
  await heading(page, '人事システム');
  await page.getByText('送信履歴はありません').waitFor();
  await press(page, 'テスト送信');
  assert.ok(isSigned(await next('webhook.test'), secrets[0]), 'the signature fits');
  await page.getByText('受け取りました').waitFor();
  status = 500;
  await press(page, 'テスト送信');
  await next('webhook.test');
  await page.getByText('再試行待ち').waitFor();
  await browser.look(page, 'failing');
  status = 200;
  await next('webhook.test');
  await page.getByText('送信中').waitFor();
  const again = page.getByRole('button', { name: '再送', exact: true });
  await again.first().click();
  await next('webhook.test');
  await page.getByText('再送を受け付けました。').waitFor();
});

step('a rotated secret signs beside the old one, and the contract’s date arrives on its day', async () => {
  await press(page, 'シークレットを更新する');
  await button(page.getByRole('dialog'), 'シークレットを更新する').click();
  secrets.push(await secretShown());
  assert.notEqual(secrets[1], secrets[0]);
  await press(page, 'テスト送信');
  const both = await next('webhook.test');
  assert.ok(isSigned(both, secrets[0]) && isSigned(both, secrets[1]));
  await product.moveClock('2027-03-31');
  const ends = await next('contract.term_ends');
  assert.ok(isSigned(ends, secrets[1]) && !isSigned(ends, secrets[0]), 'the old secret has ended');
  assert.match(JSON.parse(ends.body).data.uid, /^term-ends\./);
  await page.reload();
  await page.getByRole('cell', { name: '契約期間の終了日' }).first().waitFor();
  await browser.look(page, 'log');
});

step('it is disabled, enabled and deleted; the training administrator has a list of their own', async () => {
  await press(page, '停止する');
  await button(page.getByRole('dialog'), '停止する').click();
  await button(page, '送信を再開する').waitFor();
  await press(page, '送信を再開する');
  await button(page, '停止する').waitFor();
  await press(page, '削除する');
  await browser.look(page, 'delete');
  await button(page.getByRole('dialog'), '削除する').click();
  await page.getByText('送信先を削除しました。').waitFor();
  await page.getByText('登録されている送信先はありません').waitFor();
  const admin = await logIn('admin', is.administrator);
  await admin.goto('/admin/webhooks');
  await press(admin, '送信先を登録する');
  await admin.getByRole('dialog').getByLabel('受講者の登録').waitFor();
  assert.equal(await admin.getByRole('dialog').getByLabel('申込みの承認').count(), 0);
  await browser.look(admin, 'admin');
});
