// The main job as people live it: one browser, six people, from the first order to the renewed roster.
// `scripts/e2e.sh` runs it on each database.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { account, enter, is, people } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { field, heading, press } from './steps.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (name) => join(ROOT, 'tests/fixtures', name);

const APPLICANT = 'hanako.mori@minato.example.jp';
const ADMIN = 'kyoiku@minato.example.jp';
const PASSWORD = 'Keizoku-2027';
/** Deleted in next year's file; has no mail address, so the password stands in this year's file. */
const LEAVER = { loginId: 'MNT-00104', password: 'Hajimete4182' };
const STAYER = { loginId: 'MNT-00001', password: 'Hajimete2529' };

const step = stage('journey');

/** Follows the link in the newest mail to an address that fits, as the recipient would: in the mailbox. */
async function followMail(page, address, subject) {
  await page.goto(`/mailbox?q=${encodeURIComponent(address)}`);
  await page.getByRole('link', { name: subject }).first().click();
  const mail = page.getByRole('article');
  await mail.waitFor();
  await browser.look(page, 'mail');
  await mail.getByRole('link', { name: /^http/ }).first().click();
}

async function moveClock(date) {
  const page = people.operator;
  await page.goto('/vendor/clock');
  await page.getByLabel('進める日付').fill(date);
  await press(page, 'この日付まで進める');
  await page.getByText('まで進めました').waitFor({ timeout: 120_000 });
}

step('a newcomer finds the four sites', async () => {
  const page = await browser.person('applicant');
  people.applicant = page;
  await page.goto('/');
  await page.getByRole('link', { name: /申込/ }).first().waitFor();
  await browser.look(page, 'landing');
});

step('the applicant signs up and follows the verification link', async () => {
  const page = people.applicant;
  await page.goto('/order/sign-up');
  await field(page, '会社名').fill('みなと精機株式会社');
  await field(page, '会社名（フリガナ）').fill('ミナトセイキカブシキガイシャ');
  await field(page, '氏名').fill('森 花子');
  await field(page, '電話番号').fill('03-0000-0000');
  await field(page, 'メールアドレス').fill(APPLICANT);
  await field(page, 'パスワード').fill(PASSWORD);
  await browser.look(page, 'sign-up');
  await press(page, '登録して確認メールを受け取る');
  await page.getByText('確認メールをお送りしました').waitFor();
  await followMail(page, APPLICANT, /確認/);
  await page.getByText('メールアドレスを確認しました').waitFor();
  await enter(page, 'order', { loginId: APPLICANT, password: PASSWORD });
  await page.waitForURL(/\/order\/?$/);
  await browser.look(page, 'order-home');
});

step('the applicant orders 250 IDs and sees the price with its calculation', async () => {
  const page = people.applicant;
  await page.goto('/order/libraries');
  await page.getByRole('link', { name: 'このライブラリを申し込む' }).first().waitFor();
  await browser.look(page, 'libraries');
  await page.getByRole('link', { name: 'このライブラリを申し込む' }).first().click();
  await field(page, 'ユーザID数').fill('250');
  await field(page, '教育担当者の氏名').fill('教育 太郎');
  await field(page, '教育担当者のメールアドレス').fill(ADMIN);
  await page.getByText('合計（税込）').first().waitFor();
  await browser.look(page, 'new-order');
  await press(page, '確認画面へ進む');
  await page.getByText('申込内容の確認').waitFor();
  await browser.look(page, 'new-order-confirm');
  await press(page, 'この内容で申し込む');
  await page.getByText('申込みを受け付けました').waitFor();
  await browser.look(page, 'order-submitted');
});

step('vendor sales approve it from the queue', async () => {
  const page = await browser.person('sales');
  people.sales = page;
  await enter(page, 'vendor', account(is.sales));
  await heading(page, '承認待ちの申込み');
  await page.getByText('みなと精機株式会社').first().waitFor();
  await browser.look(page, 'approval-queue');
  await page
    .getByRole('row', { name: /みなと精機/ })
    .getByRole('link')
    .first()
    .click();
  await press(page, '承認する');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: '承認する' }).click();
  await page.getByText('申込確定').first().waitFor();
  await browser.look(page, 'order-approved');
  people.operator = await browser.person('operator');
  await enter(people.operator, 'vendor', account(is.operator));
  await heading(people.operator, '承認待ちの申込み');
});

step('the training administrator sets a password by the mailed link and sees 0 of 250', async () => {
  const page = await browser.person('admin');
  people.admin = page;
  await followMail(page, ADMIN, /利用開始/);
  await heading(page, 'パスワードの設定');
  await field(page, '新しいパスワード').fill(PASSWORD);
  await field(page, '新しいパスワード（確認）').fill(PASSWORD);
  await browser.look(page, 'set-password');
  await press(page, 'パスワードを設定する');
  await page.getByRole('link', { name: 'ログインへ進む' }).click();
  people.code = await field(page, '法人コード').inputValue();
  people.adminId = await field(page, 'ユーザID').inputValue();
  assert.ok(people.code && people.adminId, 'code and ID are filled in');
  await moveClock('2027-02-01');
  await field(page, 'パスワード').fill(PASSWORD);
  await press(page, 'ログイン');
  await page.getByText('250').first().waitFor();
  await browser.look(page, 'admin-home-empty');
});

async function load(page, path, file) {
  await page.goto(path);
  await page.locator('input[type=file]').setInputFiles(fixture(file));
}

step('departments are loaded, checked, confirmed', async () => {
  const page = people.admin;
  await load(page, '/admin/org-units/import', 'organizations-cp932.csv');
  await page.getByText('誤りはありません').waitFor();
  await browser.look(page, 'org-import');
  await press(page, '19 件を確定する');
  await page.getByText('組織を登録しました').waitFor();
  await page.goto('/admin/org-units');
  await page.getByText('名古屋工場').first().waitFor();
  await browser.look(page, 'org-tree');
});

step('a broken and a damaged file are refused whole, with every error', async () => {
  const page = people.admin;
  await load(page, '/admin/learners/import', 'learners-40-broken.csv');
  await page.getByText('このファイルは登録できません').waitFor();
  await browser.look(page, 'import-broken');
  assert.equal(await page.getByRole('button', { name: /件を確定する/ }).count(), 0);
  await load(page, '/admin/learners/import', 'learners-damaged-cp932.csv');
  await page.getByRole('alert').first().waitFor();
  await browser.look(page, 'import-damaged');
  assert.equal(await page.getByRole('button', { name: /件を確定する/ }).count(), 0);
});

step('200 learners are loaded, checked, confirmed; the workbook gives the same plan', async () => {
  const page = people.admin;
  for (const file of ['learners-200.xlsx', 'learners-200-cp932.csv']) {
    await load(page, '/admin/learners/import', file);
    await page.getByText('誤りはありません').waitFor();
    await page.getByRole('button', { name: '200 件を確定する' }).waitFor();
  }
  await browser.look(page, 'import-ready');
  // The first connection that would tell of the job's progress breaks; the screen opens another one and goes on by it.
  const events = /\/api\/v1\/jobs\/[^/]+\/events$/;
  const answers = [];
  page.on('response', (answer) => events.test(answer.url()) && answers.push(answer.headers()['content-type']));
  await page.route(events, (route) => route.abort('connectionreset'), { times: 1 });
  await press(page, '200 件を確定する');
  await page.getByText('受講者を登録しました').waitFor({ timeout: 60_000 });
  await page.getByText('完了しました').first().waitFor({ timeout: 60_000 });
  browser.provoked(/ERR_CONNECTION_RESET GET .*\/events$/);
  for (const begun = Date.now(); answers.length === 0 && Date.now() - begun < 5000; ) await page.waitForTimeout(50);
  assert.match(answers[0] ?? '', /^text\/event-stream/, 'no second connection');
  await browser.look(page, 'import-done');
  await page.goto('/admin');
  await page.getByText('200').first().waitFor();
  await browser.look(page, 'admin-home');
});

step('people are found, looked at and exported', async () => {
  const page = people.admin;
  await page.goto('/admin/learners');
  await page.getByText(STAYER.loginId).first().waitFor();
  await browser.look(page, 'learners');
  await page.getByRole('search').locator('input').first().fill('タカサキ');
  await page.getByText('髙﨑 徹').first().waitFor();
  await page
    .getByRole('link', { name: /髙﨑 徹/ })
    .first()
    .click();
  await page.getByText('000001').first().waitFor();
  await browser.look(page, 'learner');
  await page.goto('/admin/learners');
  await page.getByText(STAYER.loginId).first().waitFor();
  await press(page, 'ダウンロード');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('menuitem', { name: 'Excel（.xlsx）' })
      .or(page.getByRole('button', { name: 'Excel（.xlsx）' }))
      .click(),
  ]);
  assert.match(download.suggestedFilename(), /\.xlsx$/);
});

step('a learner logs in', async () => {
  const page = await browser.person('learner');
  people.learner = page;
  await enter(page, 'learn', { companyCode: people.code, ...STAYER });
  await page.waitForURL((url) => !url.pathname.includes('login'));
  await page.waitForLoadState('networkidle');
  await browser.look(page, 'learn-home');
});

step('the renewal window opens: the invitation is sent, the button appears, 220 IDs are ordered', async () => {
  const page = people.applicant;
  await moveClock('2027-10-31');
  await page.goto('/order');
  await page.getByText('契約番号').first().waitFor();
  assert.equal(await page.getByRole('link', { name: '継続の申込みをする' }).count(), 0, 'not before the 1st');
  await moveClock('2027-11-01');
  await browser.look(people.operator, 'clock');
  await page.goto(`/mailbox?q=${encodeURIComponent(APPLICANT)}`);
  await page.getByRole('link', { name: /継続/ }).first().waitFor();
  await browser.look(page, 'mailbox');
  await page.goto('/order');
  await browser.look(page, 'order-home-renewal');
  await page.getByRole('link', { name: '継続の申込みをする' }).first().click();
  await field(page, 'ユーザID数').fill('220');
  await browser.look(page, 'renewal');
  await press(page, '確認画面へ進む');
  await page.getByText('申込内容の確認').waitFor();
  await press(page, 'この内容で申し込む');
  await page.getByText('申込みを受け付けました').waitFor();
});

step('sales approve the renewal', async () => {
  const page = people.sales;
  await page.goto('/vendor');
  await page
    .getByRole('row', { name: /みなと精機/ })
    .getByRole('link')
    .first()
    .click();
  await press(page, '承認する');
  await page.getByRole('dialog').getByRole('button', { name: '承認する' }).click();
  await page.getByText('申込確定').first().waitFor();
});

step('the next roster is prepared from the 11th: stay, leave, join, 213 of 220', async () => {
  const page = people.admin;
  await moveClock('2028-01-12');
  await page.goto('/admin/roster');
  await page.waitForLoadState('networkidle');
  await browser.look(page, 'roster-open');
  await page.goto('/admin/learners/import?term=next');
  const next = page.getByRole('radio', { name: /次の契約期間|次期/ });
  await next.waitFor();
  await next.check();
  await page.locator('input[type=file]').setInputFiles(fixture('renewal-hr-master-cp932.csv'));
  await page.getByText('誤りはありません').waitFor();
  await browser.look(page, 'renewal-import');
  await page.getByRole('button', { name: /件を確定する/ }).click();
  await page.getByText('受講者を登録しました').waitFor();
  await page.goto('/admin/roster');
  await page.getByText('213').first().waitFor();
  await browser.look(page, 'roster-diff');
  await press(page, '次期名簿を確定する');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /確定する/ })
    .click();
  await page.getByText('確定済み').first().waitFor();
  await page.goto('/admin');
  await page.getByText('220').first().waitFor();
  await browser.look(page, 'admin-home-both-terms');
});

step('who leaves still learns on the last day, and not on the first of the new term', async () => {
  const page = await browser.person('leaver');
  await moveClock('2028-01-31');
  await enter(page, 'learn', { companyCode: people.code, ...LEAVER });
  await page.waitForURL((url) => !url.pathname.includes('login'));
  await moveClock('2028-02-01');
  await page.context().clearCookies();
  await enter(page, 'learn', { companyCode: people.code, ...LEAVER });
  await page.getByRole('alert').first().waitFor();
  browser.provoked(/^leaver: 403 POST .*\/auth\/login$/);
  await browser.look(page, 'leaver-refused');
  const stayer = people.learner;
  await stayer.context().clearCookies();
  await enter(stayer, 'learn', { companyCode: people.code, ...STAYER });
  await stayer.waitForURL((url) => !url.pathname.includes('login'));
});

step('the new term runs and the record of those who left remains', async () => {
  const page = people.admin;
  await page.goto('/admin');
  await page.getByText('213').first().waitFor();
  await browser.look(page, 'admin-home-new-term');
  await page.goto(`/admin/learners?q=${LEAVER.loginId}&state=removed`);
  await page.getByText(LEAVER.loginId).first().waitFor();
  await browser.look(page, 'learner-removed');
});
