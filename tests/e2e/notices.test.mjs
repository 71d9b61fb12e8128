// The training administrator writes a notice for everybody and one for a department, previews and publishes them; a learner reads on a phone
// what is meant, and nothing of the other department's; a supervisor reaches the own departments only; what is withdrawn is gone.
import assert from 'node:assert/strict';
import { is, logIn, people } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { heading, press } from './steps.mjs';

const ALL = '夏期休業期間のお問い合わせについて';
const SALES = '営業部 合同会議の日程';
const TEAM = '営業一課 朝会の時間変更';
const step = stage('notices');

async function add(page, label, text) {
  const options = page.getByLabel(label).locator('option', { hasText: text });
  await page.getByLabel(label).selectOption(await options.first().getAttribute('value'));
}

async function publish(page, title) {
  await heading(page, title);
  await page.getByRole('button', { name: '公開する' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '公開する' }).click();
  await page.getByText('お知らせを公開しました。').waitFor();
}

step('the administrator writes for everybody, looks at it as learners will, and publishes it', async () => {
  const page = await logIn('admin', is.administrator);
  await page.goto('/admin/notices');
  await heading(page, 'お知らせを配信する');
  await browser.look(page, 'notices');
  await page.getByRole('link', { name: 'お知らせを作成' }).click();
  await heading(page, 'お知らせの作成');
  await page.getByLabel('件名').fill('　');
  await press(page, '下書きを保存');
  // A subject of nothing but spaces passes the browser and is refused by the product: the field says so.
  await page.getByRole('textbox', { name: '件名', description: /件名を入力してください/ }).waitFor();
  browser.provoked(/422 POST .*\/notices$/);
  await browser.look(page, 'notice-refused');
  await page.getByLabel('件名').fill(ALL);
  await page
    .getByLabel('本文')
    .fill('休業期間中のお問い合わせは、翌営業日にお返事します。\n詳しくは https://example.jp/summer をご覧ください。');
  await page.getByLabel('重要なお知らせとして上に表示する').check();
  await page.getByRole('link', { name: 'https://example.jp/summer' }).waitFor();
  await browser.look(page, 'notice-form');
  await press(page, '下書きを保存');
  await publish(page, ALL);
  await browser.look(page, 'notice');
});

step('and for a department, with those below it', async () => {
  const page = people.admin;
  await page.goto('/admin/notices/new');
  await heading(page, 'お知らせの作成');
  await page.getByLabel('件名').fill(SALES);
  await page.getByLabel('本文').fill('合同会議は来週月曜の10時からです。');
  await page.getByLabel('全員に公開する').uncheck();
  await add(page, '組織を追加', '営業部');
  await browser.look(page, 'notice-targets');
  await press(page, '下書きを保存');
  await publish(page, SALES);
});

step('a supervisor names the own departments only, and manages the own notices only', async () => {
  const page = await logIn('supervisor', is.supervisor);
  await page.goto('/admin/notices');
  await heading(page, 'お知らせを配信する');
  await page.getByText('公開中のお知らせはありません').waitFor();
  await page.getByRole('link', { name: 'お知らせを作成' }).click();
  await heading(page, 'お知らせの作成');
  const named = await page.getByLabel('組織を追加').locator('option').allTextContents();
  assert.ok(named.some((one) => one.includes('営業一課')) && !named.some((one) => one.includes('経理部')), `${named}`);
  await page.getByLabel('件名').fill(TEAM);
  await page.getByLabel('本文').fill('来週から朝会は9時15分に始めます。');
  await add(page, '組織を追加', '営業一課');
  await press(page, '下書きを保存');
  await publish(page, TEAM);
  await browser.look(page, 'supervisor-notice');
});

step('on a phone the learner of another department sees the one for everybody, and reads it', async () => {
  const page = await logIn('learner', is.learner);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: ALL }).waitFor();
  for (const title of [SALES, TEAM]) assert.equal(await page.getByText(title).count(), 0, title);
  await browser.look(page, 'home');
  await page.getByRole('link', { name: 'すべてのお知らせを見る' }).click();
  await heading(page, 'お知らせ');
  await browser.look(page, 'my-notices');
  await page.getByRole('link', { name: ALL }).click();
  await heading(page, ALL);
  await page.getByText('翌営業日にお返事します').waitFor();
  await browser.look(page, 'my-notice');
});

step('the administrator sees who has read it, and withdraws it', async () => {
  const page = people.admin;
  await page.goto('/admin/notices');
  await page.getByRole('link', { name: ALL }).click();
  await heading(page, ALL);
  await page.getByRole('combobox', { name: '既読・未読で絞り込む' }).selectOption('read');
  await page.getByText('MD-0001').waitFor();
  await browser.look(page, 'readers');
  await page.getByRole('button', { name: '取り下げる' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click();
  await page.getByText('お知らせを取り下げました。').waitFor();
});

step('withdrawn, it is gone', async () => {
  const page = people.learner;
  await page.reload();
  await page.getByText('このお知らせは公開を終了しました').waitFor();
  // That it is not there any more is what the page asked for.
  const told = [...new Set(browser.faults.splice(0))];
  assert.ok(told.length === 1 && / 404 POST .*\/open$/.test(told[0]), `${told}`);
  await page.goto('/learn/notices');
  await heading(page, 'お知らせ');
  assert.equal(await page.getByText(ALL).count(), 0);
});
