// Following people: who logged in and who could not, each try at a test, and searches of the status list under a name; a supervisor has
// the own department's only.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { account, is, logIn, people, submit } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { button, field, heading, press } from './steps.mjs';

const step = stage('follow');

step('a learner mistypes the password, then comes in', async () => {
  const page = await browser.person('learner');
  const who = account(is.learner);
  await page.goto('/learn/login');
  await submit(page, { ...who, password: 'Chigau-0001' });
  await page.getByRole('alert').first().waitFor();
  browser.provoked(/401 POST \/api\/v1\/auth\/login$/);
  await submit(page, who);
  await page.waitForURL(/\/learn\/?$/);
});

step('the administrator sees both in the log-in history, narrows it down, and takes it along', async () => {
  const page = await logIn('administrator', is.administrator);
  await page.getByRole('link', { name: 'ログイン履歴' }).click();
  await heading(page, 'ログイン履歴');
  const rows = page.getByRole('row').filter({ hasText: '清水 恵' });
  await rows.filter({ hasText: 'パスワード・コードの誤り' }).first().waitFor();
  await rows.filter({ hasText: '成功' }).first().waitFor();
  await rows.filter({ hasText: '127.0.0.0/24' }).first().waitFor();
  await browser.look(page, 'logins');
  await page.getByRole('combobox', { name: '結果' }).selectOption('失敗');
  await page.waitForURL(/result=failure/);
  await rows.filter({ hasText: '成功' }).first().waitFor({ state: 'detached' });
  await page.getByText('1 件').first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await press(page, 'ダウンロード');
      await press(page, 'CSV（UTF-8）');
    })(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  assert.equal(lines.length, 2, lines.join('\n'));
  assert.match(lines[1], /"MD-0001","清水 恵".*"パスワードまたはコードの誤り"/);
});

step("a person's page has the latest log-ins and leads to all of them", async () => {
  const page = people.administrator;
  await page.getByRole('link', { name: '清水 恵' }).first().click();
  await heading(page, '最近のログイン');
  const latest = page.getByRole('listitem').filter({ hasText: '127.0.0.0/24' });
  await latest.nth(1).waitFor();
  assert.equal(await latest.count(), 2);
  await page.getByRole('link', { name: 'すべてのログイン履歴を見る' }).click();
  await page.getByText('清水 恵 さんのログイン履歴を表示しています。').waitFor();
  await browser.look(page, 'logins-of-one');
  await press(page, '全員の履歴に戻る');
  await page.waitForURL(/\/admin\/logins$/);
});

step('each try at a test is there with what was right', async () => {
  const page = people.administrator;
  await page.goto('/admin/learners?q=MD-0003');
  await page.getByRole('row').filter({ hasText: 'MD-0003' }).getByRole('link').first().click();
  await heading(page, '受講の状況');
  await page
    .getByRole('button', { name: /の受験）$/ })
    .first()
    .click();
  await page.getByText('不合格').first().waitFor();
  await page.getByText('正答 2 / 4 問').click();
  await page.getByText('不正解').first().waitFor();
  await browser.look(page, 'attempts');
});

step('a search is kept under a name, used, changed, and opens the list', async () => {
  const page = people.administrator;
  await page.goto('/admin/status');
  await page.getByRole('combobox', { name: '受講状況' }).selectOption('修了');
  await page.waitForURL(/status=completed/);
  await press(page, '保存した検索条件');
  await press(page, '今の条件を保存');
  const dialog = page.getByRole('dialog');
  await field(dialog, '名前').fill('修了した人');
  await browser.look(page, 'search-keep');
  await dialog.getByRole('button', { name: '保存する', exact: true }).click();
  await page.getByText('検索条件「修了した人」を保存しました').waitFor();
  await press(page, '条件をすべて解除');
  await page.waitForURL(/\/admin\/status$/);
  await press(page, '保存した検索条件');
  await page.getByRole('button', { name: '修了した人' }).click();
  await page.waitForURL(/status=completed/);
  await page.getByText('検索条件「修了した人」で表示しています').waitFor();
  await press(page, '保存した検索条件');
  await press(page, '名前の変更・削除');
  await browser.look(page, 'search-manage');
  await button(page, '「修了した人」を変更').click();
  await field(dialog, '名前').fill('修了者');
  await dialog.getByRole('checkbox', { name: 'この画面を開いたときに最初に使う' }).check();
  await dialog.getByRole('checkbox', { name: 'ほかの教育担当者と共有する' }).check();
  await dialog.getByRole('button', { name: '変更を保存', exact: true }).click();
  await page.getByText('検索条件「修了者」を変更しました').waitFor();
  await dialog.getByRole('button', { name: '閉じる' }).click();
  await page.goto('/admin/status');
  await page.waitForURL(/status=completed/);
  await page.getByText('検索条件「修了者」で表示しています').waitFor();
  await browser.look(page, 'search-default');
});

step('a condition that is gone is left out with a note, and a search is let go after a question', async () => {
  const page = people.administrator;
  await page.goto(`/admin/status?status=completed&course=crs_${'0'.repeat(32)}`);
  await press(page, '保存した検索条件');
  await press(page, '今の条件を保存');
  const dialog = page.getByRole('dialog');
  await field(dialog, '名前').fill('終了したコース');
  await dialog.getByRole('button', { name: '保存する', exact: true }).click();
  await page.getByText('検索条件「終了したコース」を保存しました').waitFor();
  browser.provoked(/404 GET \/api\/v1\/workspaces\/[^/]+\/learning-status/);
  await press(page, '保存した検索条件');
  await page.getByRole('button', { name: '終了したコース' }).click();
  await page.getByText('検索条件「終了したコース」の一部は、現在使えません').waitFor();
  await page.getByText('コースの条件を外して表示しています').waitFor();
  await page.getByRole('row').filter({ hasText: '修了' }).first().waitFor();
  await browser.look(page, 'search-gone');
  await press(page, '保存した検索条件');
  await press(page, '名前の変更・削除');
  await button(page, '「終了したコース」を削除').click();
  await page.getByText('元に戻せません').waitFor();
  await dialog.getByRole('button', { name: '削除', exact: true }).click();
  await page.getByText('検索条件「終了したコース」を削除しました').waitFor();
});

step('a supervisor sees the log-ins of the own department, and no search of somebody else', async () => {
  const page = await logIn('supervisor', is.supervisor);
  await page.getByRole('link', { name: 'ログイン履歴' }).click();
  await page.getByRole('row').filter({ hasText: '佐々木 亮' }).first().waitFor();
  assert.equal(await page.getByText('清水 恵').count(), 0);
  await page.goto('/admin/status');
  await press(page, '保存した検索条件');
  await page.getByText('まだ保存していません').waitFor();
  assert.equal(await page.getByText('修了者', { exact: true }).count(), 0);
  await browser.look(page, 'supervisor');
});
