// Seats of two terms as people meet them: the applicant sees from when IDs are missing and orders them filled in; the training
// administrator plans the next roster in steps, writes it at once and takes it back.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { startProduct } from './product.mjs';
import { field, heading, press, story } from './steps.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = join(ROOT, 'test-results');
const engine = process.env.KEIZOKU_ENGINE ?? 'sqlite';
/** Their last day of use is the last day of the running term. */
const LEAVERS = ['MD-0010', 'MD-0011', 'MD-0012', 'MD-0013', 'MD-0014', 'MD-0015'];

let product;
let browser;
const people = {};

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  product = await startProduct({
    binary: process.env.KEIZOKU_BINARY,
    logFile: join(PICTURES, `${engine}-planner.log`),
  });
  browser = await openBrowser({ url: product.url, pictures: PICTURES, engine: `${engine}-planner` });
  await renewed();
});

after(async () => {
  await browser?.close();
  await product?.stop();
});

const step = story(engine, () => browser);
const account = (match) => product.demo.accounts.find(match);
const applicant = (one) => one.site === 'order' && one.loginId.startsWith('mori');
const administrator = (one) => one.site === 'admin' && !one.loginId.startsWith('MD-');

/** 100 IDs for the next term, where 108 people learn now and six of them leave. */
async function renewed() {
  const order = await product.as(account(applicant));
  const [contract] = (await order('GET', '/contracts')).items;
  const libraryId = contract.terms[0].library.id;
  const wish = { kind: 'renewal', contractId: contract.id, libraryId, quantity: 100, submit: true };
  const { id, revision } = await order('POST', '/orders', wish);
  const sales = await product.as(account((one) => one.site === 'vendor' && one.loginId.includes('sales')));
  await sales('POST', `/orders/${id}/approve`, {}, { 'if-match': `"${revision}"` });
  const admin = await product.as(account(administrator));
  const ws = `/workspaces/${(await admin('GET', '/auth/me')).workspaceId}`;
  for (const login of LEAVERS) {
    const [person] = (await admin('GET', `${ws}/learners?q=${login}`)).items;
    const path = `${ws}/learners/${person.id}`;
    const seen = await admin('GET', path);
    await admin('PATCH', path, { endsOn: '2027-03-31' }, { 'if-match': `"${seen.revision}"` });
  }
}

async function logIn(name, match) {
  const page = await browser.person(name);
  people[name] = page;
  const who = account(match);
  assert.ok(who, `no account for ${name}`);
  await page.goto(`/${who.site}/login`);
  if (who.companyCode) await field(page, '法人コード').fill(who.companyCode);
  await field(page, who.companyCode ? 'ユーザID' : 'メールアドレス').fill(who.loginId);
  await field(page, 'パスワード').fill(who.password);
  await press(page, 'ログイン');
  await page.waitForURL(new RegExp(`/${who.site}/?$`));
  return page;
}

step('the applicant sees from which day IDs are missing and orders them filled in', async () => {
  const page = await logIn('applicant', applicant);
  await page.getByRole('link', { name: '契約の内容を見る' }).first().click();
  await page.getByText('2027/04/01（木） から、ユーザIDが不足する見込みです').waitFor();
  await page.getByRole('img', { name: /利用人数とユーザID数の推移/ }).waitFor();
  await page.getByRole('table', { name: '期間ごとの利用見込み' }).waitFor();
  await page.getByRole('heading', { name: 'ユーザIDの購入履歴' }).waitFor();
  await browser.look(page, 'contract-seats');
  await page.getByRole('link', { name: '不足する 2 IDを追加する' }).click();
  await heading(page, 'ID追加の申込み');
  assert.equal(await field(page, '追加するユーザID数').inputValue(), '2');
  assert.equal(await field(page, '追加する契約期間').inputValue(), '2027-04');
  await browser.look(page, 'add-missing');
});

step('the training administrator sees the same', async () => {
  const page = await logIn('administrator', administrator);
  await page.getByText('2027/04/01（木） から、ユーザIDが不足する見込みです').waitFor();
  await page.getByText('次期名簿はまだ開いていないため').waitFor();
  await browser.look(page, 'admin-seats');
});

step('a plan is drafted by rule and by hand, with its seats and the price of those missing', async () => {
  await product.moveClock('2027-03-12');
  const page = people.administrator;
  await page.goto('/admin/roster');
  await page.getByRole('link', { name: 'まとめて計画する' }).click();
  await heading(page, '次期名簿をまとめて計画する');
  await press(page, '計画を作成する');
  await page.getByText('計画を作成しました').waitFor();
  await press(page, '利用終了日で決める');
  await page.getByText('利用終了日による決定を計画に加えました').waitFor();
  await page.getByText('ユーザIDが 2 不足します').waitFor();
  await browser.look(page, 'plan-by-rule');
  await press(page, '候補を見る');
  await page.getByText('最終ログイン').first().waitFor();
  await page
    .getByRole('checkbox', { name: /^(?!表示).* を選択$/ })
    .nth(0)
    .check();
  await page
    .getByRole('checkbox', { name: /^(?!表示).* を選択$/ })
    .nth(1)
    .check();
  // A button half under the head of the page is none to measure.
  await page.evaluate(() => scrollTo(0, 0));
  await browser.look(page, 'plan-suggestions');
  await page.getByRole('button', { name: '継続しない', exact: true }).last().click();
  await page.getByText('計画を更新しました').waitFor();
  await page.getByText('ユーザIDが 2 不足します').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^この計画で決めた方/ }).click();
  await page
    .getByText(/が決定（/)
    .first()
    .waitFor();
  await browser.look(page, 'plan-decided');
});

step('it is still there after a reload, is written at once and taken back', async () => {
  const page = people.administrator;
  await page.reload();
  await press(page, '計画を次期名簿に反映する');
  await page.getByText('登録数は 108 名から 100 名になります', { exact: false }).waitFor();
  await browser.look(page, 'plan-commit');
  await page.getByRole('dialog').getByRole('button', { name: '計画を次期名簿に反映する' }).click();
  await page.getByText('計画を次期名簿に反映しました').waitFor();
  await page
    .getByText(/に反映しました$/)
    .first()
    .waitFor();
  await browser.look(page, 'plan-written');
  await page.goto('/admin/roster');
  await page.getByText('あと 0 名登録できます').waitFor();
  await page.goto('/admin/roster/plan');
  await press(page, '反映を取り消す');
  await browser.look(page, 'plan-undo');
  await page.getByRole('dialog').getByRole('button', { name: '反映を取り消す' }).click();
  await page.getByText('反映を取り消し、次期名簿を元に戻しました').waitFor();
  await page.goto('/admin/roster');
  await page.getByText('契約数を 8 名超えています', { exact: true }).waitFor();
});
