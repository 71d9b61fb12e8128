// The main job without a mouse: the same people, the same screens, only keys. Every stop of the focus is looked at on the way.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESK, PHONE } from './browser.mjs';
import { account, is, people } from './people.mjs';
import { browser, product, stage } from './stage.mjs';
import { button, field } from './steps.mjs';
import { Typist } from './typist.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (name) => join(ROOT, 'tests/fixtures', name);

const APPLICANT = 'hanako.mori@minato.example.jp';
const ADMIN = 'kyoiku@minato.example.jp';
const PASSWORD = 'Keizoku-2027';
/** Has no mail address, so the password stands in the file. */
const STAYER = { id: 'MNT-00001', password: 'Hajimete2529' };

const step = stage('keyboard');

const link = (page, name) => page.getByRole('link', { name }).first();
const says = (page, text) => page.getByText(text).first().waitFor({ timeout: 60_000 });

async function write(typist, fields) {
  for (const [name, text] of Object.entries(fields)) await typist.type(field(typist.page, name), text);
}

async function followMail(typist, address, subject) {
  await typist.go(`/mailbox?q=${encodeURIComponent(address)}`);
  await typist.press(link(typist.page, subject));
  await typist.press(typist.page.getByRole('article').getByRole('link', { name: /^http/ }).first());
  await typist.page.getByRole('heading').first().waitFor();
}

step('sign-up, the link in the mail, log-in', async () => {
  const typist = await Typist.start(browser, 'applicant');
  people.applicant = typist;
  const { page } = typist;
  await typist.go('/order/sign-up');
  await typist.skip();
  await write(typist, {
    会社名: 'みなと精機株式会社',
    '会社名（フリガナ）': 'ミナトセイキカブシキガイシャ',
    氏名: '森 花子',
    電話番号: '03-0000-0000',
    メールアドレス: APPLICANT,
    パスワード: PASSWORD,
  });
  // The eye beside the password is a button like any other.
  await typist.press(page.getByRole('button', { name: 'パスワードを表示' }), 'Space');
  assert.equal(await field(page, 'パスワード').getAttribute('type'), 'text');
  await typist.press(button(page, '登録して確認メールを受け取る'));
  await says(page, '確認メールをお送りしました');
  await followMail(typist, APPLICANT, /確認/);
  await says(page, 'メールアドレスを確認しました');
  await typist.press(link(page, 'ログイン'));
  await write(typist, { メールアドレス: APPLICANT, パスワード: PASSWORD });
  await typist.strike('Enter');
  await page.waitForURL(/\/order\/?$/);
});

step('the order with its price', async () => {
  const typist = people.applicant;
  const { page } = typist;
  await typist.press(link(page, 'ライブラリ'));
  await typist.press(link(page, 'このライブラリを申し込む'));
  await write(typist, { ユーザID数: '250' });
  // The start month is a list of the system: arrows choose in it.
  const month = page.getByLabel(/^開講月/);
  await typist.to(month);
  const first = await month.inputValue();
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await month.inputValue(), first);
  await page.keyboard.press('ArrowUp');
  assert.equal(await month.inputValue(), first);
  await write(typist, { 教育担当者の氏名: '教育 太郎', 教育担当者のメールアドレス: ADMIN });
  await says(page, '合計（税込）');
  await typist.press(button(page, '確認画面へ進む'));
  await says(page, '申込内容の確認');
  await typist.press(button(page, 'この内容で申し込む'));
  await says(page, '申込みを受け付けました');
});

async function approve(typist) {
  const { page } = typist;
  await typist.go('/vendor');
  await typist.press(
    page
      .getByRole('row', { name: /みなと精機/ })
      .getByRole('link')
      .first(),
  );
  const dialog = await typist.dialog(button(page, '承認する'));
  await typist.press(dialog.getByRole('button', { name: '承認する' }));
  await dialog.waitFor({ state: 'hidden' });
  await says(page, '申込確定');
}

step('log-in of the vendor, the menu of the account, the approval', async () => {
  const typist = await Typist.start(browser, 'sales');
  people.sales = typist;
  const { page } = typist;
  const { loginId, password } = account(is.sales);
  await typist.go('/vendor/login');
  await typist.skip();
  await write(typist, { メールアドレス: loginId, パスワード: password });
  await typist.press(button(page, 'ログイン'));
  await says(page, '承認待ちの申込み');
  const menu = page.getByRole('button', { name: /^アカウント/ });
  await typist.press(menu);
  await typist.to(link(page, 'パスワード'));
  await typist.closes(menu, page.locator('#account-menu'));
  await approve(typist);
});

step('the administrator sets the password and logs in', async () => {
  const typist = await Typist.start(browser, 'admin');
  people.admin = typist;
  const { page } = typist;
  await followMail(typist, ADMIN, /利用開始/);
  await write(typist, { 新しいパスワード: PASSWORD, '新しいパスワード（確認）': PASSWORD });
  await typist.strike('Enter');
  await typist.press(link(page, 'ログインへ進む'));
  people.code = await field(page, '法人コード').inputValue();
  await product.moveClock('2027-02-01');
  await write(typist, { パスワード: PASSWORD });
  await typist.strike('Enter');
  await says(page, '250');
});

step('departments and 200 learners: load, check, confirm', async () => {
  const typist = people.admin;
  const { page } = typist;
  await typist.go('/admin/org-units/import');
  await typist.skip();
  await typist.file(fixture('organizations-cp932.csv'));
  await says(page, '誤りはありません');
  await typist.press(button(page, '19 件を確定する'));
  await says(page, '組織を登録しました');
  await typist.go('/admin/learners/import');
  await typist.file(fixture('learners-40-broken.csv'));
  await says(page, 'このファイルは登録できません');
  await typist.press(page.getByRole('button', { name: 'ファイルを選び直す' }));
  await typist.file(fixture('learners-200-cp932.csv'));
  await says(page, '誤りはありません');
  await typist.press(button(page, '200 件を確定する'));
  await says(page, '受講者を登録しました');
  await says(page, '完了しました');
});

step('the tree of departments by arrows', async () => {
  const typist = people.admin;
  const { page } = typist;
  await typist.go('/admin/org-units');
  const tree = page.getByRole('tree');
  await tree.getByRole('treeitem').first().waitFor();
  const current = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  for (let stop = 0; stop < 60 && (await current()) !== 'treeitem'; stop += 1) await page.keyboard.press('Tab');
  assert.equal(await current(), 'treeitem', 'the tree is no stop of the focus');
  const words = () => page.evaluate(() => document.activeElement?.textContent);
  const before = await words();
  await typist.strike('ArrowDown');
  const next = await words();
  assert.notEqual(next, before);
  await typist.strike('Enter');
  const chosen = tree.locator('[role=treeitem][aria-selected=true]');
  await chosen.waitFor();
  assert.equal(await chosen.textContent(), next);
});

step('search, one person, selection, the list as a file', async () => {
  const typist = people.admin;
  const { page } = typist;
  await typist.press(link(page, '受講者を登録する'));
  await says(page, 'MNT-00001');
  await page.keyboard.press('/');
  await page.keyboard.type('タカサキ');
  await says(page, '髙﨑 徹');
  await typist.press(page.getByRole('link', { name: /髙﨑 徹/ }).first());
  await says(page, '000001');
  await typist.press(link(page, '受講者を登録する'));
  await says(page, 'MNT-00001');
  await typist.press(page.getByRole('table').getByRole('checkbox').nth(1), 'Space');
  await says(page, '1 名を選択中');
  const menu = button(page, 'ダウンロード');
  await typist.to(menu, 'Shift+Tab');
  await typist.strike('Enter');
  const item = page.getByRole('button', { name: 'Excel（.xlsx）' });
  await typist.to(item);
  await typist.closes(menu, item);
  await page.keyboard.press('Enter');
  await typist.to(item);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(download.suggestedFilename(), /\.xlsx$/);
});

step('the language, and the menu of the phone', async () => {
  const typist = people.admin;
  const { page } = typist;
  await typist.go('/admin');
  await typist.press(button(page, 'English'));
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await typist.to(button(page, '日本語'), 'Shift+Tab');
  await typist.strike('Space');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ja');
  await page.setViewportSize(PHONE);
  await page.settled();
  await typist.dialog(button(page, 'メニュー'));
  await typist.press(page.getByRole('dialog').getByRole('link', { name: '受講者を登録する' }));
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.waitForURL(/\/admin\/learners/);
  await page.setViewportSize(DESK);
});

step('the renewal is ordered and approved', async () => {
  const typist = people.applicant;
  const { page } = typist;
  await product.moveClock('2027-11-01');
  await typist.go('/order');
  await typist.press(link(page, '継続の申込みをする'));
  await typist.to(page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  assert.ok(await page.getByRole('radio').nth(1).isChecked());
  await page.keyboard.press('ArrowUp');
  assert.ok(await page.getByRole('radio').first().isChecked());
  await write(typist, { ユーザID数: '220' });
  await typist.press(button(page, '確認画面へ進む'));
  await says(page, '申込内容の確認');
  await typist.press(button(page, 'この内容で申し込む'));
  await says(page, '申込みを受け付けました');
  await approve(people.sales);
});

step('the next roster is loaded and confirmed', async () => {
  const typist = people.admin;
  const { page } = typist;
  await product.moveClock('2028-01-12');
  await typist.go('/admin/learners/import');
  await typist.to(page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: /次の契約期間|次期/, checked: true }).waitFor();
  await typist.file(fixture('renewal-hr-master-cp932.csv'));
  await says(page, '誤りはありません');
  await typist.press(page.getByRole('button', { name: /件を確定する/ }));
  await says(page, '受講者を登録しました');
  await typist.go('/admin/roster');
  await says(page, '213');
  const dialog = await typist.dialog(button(page, '次期名簿を確定する'));
  await typist.press(dialog.getByRole('button', { name: /確定する/ }));
  await dialog.waitFor({ state: 'hidden' });
  await says(page, '確定済み');
});

step('a learner logs in and out', async () => {
  const typist = await Typist.start(browser, 'learner');
  const { page } = typist;
  await typist.go('/learn/login');
  await write(typist, { 法人コード: people.code, ユーザID: STAYER.id, パスワード: STAYER.password });
  await typist.strike('Enter');
  await page.waitForURL((url) => !url.pathname.includes('login'));
  await typist.press(page.getByRole('button', { name: /^アカウント/ }));
  await typist.press(button(page, 'ログアウト'));
  await page.waitForURL(/\/learn\/login/);
});
