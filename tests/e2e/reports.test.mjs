// A learner writes a report on a phone although the connection breaks; the training administrator marks it with 75 points, which
// completes the course below 100 %; it is handed in again as a file, returned, written anew, and gets the full score.
import assert from 'node:assert/strict';
import { PHONE } from './browser.mjs';
import { is, logIn, people } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { button, heading, press } from './steps.mjs';

const COURSE = '伝わる議事録を30分で仕上げる';
const TEXT = '決まったこと\n・十月一日から、十二時も一人が受付に残る。';

const step = stage('reports');

/** The learner has a phone. */
async function phone() {
  await people.learner.setViewportSize(PHONE);
  return people.learner;
}

/** Opens the queue and in it what waits of 清水 恵. */
async function openWaiting() {
  const page = people.administrator;
  await page.goto('/admin');
  await page
    .getByRole('link', { name: /^レポートの採点/ })
    .first()
    .click();
  await heading(page, 'レポートの採点');
  await page.getByRole('combobox', { name: '状態' }).selectOption('採点待ち');
  await page.waitForURL(/state=submitted/);
  // The one of the demonstration and the one of this story; the rows of before stand there until then.
  await page.getByText('2 件', { exact: true }).waitFor();
  return page;
}

async function mark(page, points) {
  const criteria = page.getByRole('radiogroup');
  for (const [place, given] of points.entries()) {
    await criteria.nth(place).getByRole('radio').nth(given).check();
  }
  await page.getByText(`合計 ${points.reduce((sum, given) => sum + [25, 15, 0][given], 0)} 点`).waitFor();
}

step(
  'the learner reads the course and writes on a phone; the draft is kept although the connection breaks',
  async () => {
    await logIn('learner', is.learner);
    const page = await phone();
    await page.getByRole('searchbox', { name: 'コースを探す' }).fill('議事録');
    await page.getByRole('link', { name: COURSE }).click();
    await page.getByText('レポートで 60 点以上を取ること').waitFor();
    await page.getByRole('link', { name: '受講を始める' }).click();
    await press(page, '読み終えて次へ');
    await page.getByText('単元 2 / 3').waitFor();
    await press(page, '読み終えて次へ');
    await page.getByText('単元 3 / 3').waitFor();
    await heading(page, '採点の観点');
    const area = page.getByRole('textbox', { name: 'レポートの文章' });
    await area.fill('決まったこと');
    await page.getByText('下書きを保存しました。').waitFor();
    await page.context().setOffline(true);
    await area.fill(TEXT);
    await page.getByText('下書きを保存できていません。').waitFor();
    await page.context().setOffline(false);
    await page.getByText('下書きを保存しました。').waitFor();
    browser.provoked(/ERR_INTERNET_DISCONNECTED PUT .*\/report\/draft$/);
    await page.reload();
    await heading(page, '採点の観点');
    assert.equal(await area.inputValue(), TEXT, 'what was written outlives a reload');
    await browser.look(page, 'report-draft');
  },
);

step('it is handed in and waits', async () => {
  const page = await phone();
  await press(page, '提出する');
  await page.getByText('提出しました。採点をお待ちください').waitFor();
  await page.getByRole('navigation', { name: '目次' }).getByText('採点待ち').waitFor();
  await browser.look(page, 'report-waits');
});

step('the training administrator finds it in the queue and marks it with 75 points', async () => {
  await logIn('administrator', is.administrator);
  const page = await openWaiting();
  await page.getByText('2 件').waitFor();
  await browser.look(page, 'queue');
  await page.getByRole('link', { name: /清水 恵/ }).click();
  await page.getByText('十二時も一人が受付に残る。').first().waitFor();
  await press(page, '採点を確定する');
  await page.getByText('点数の付いていない観点があります（残り 4）。').waitFor();
  await mark(page, [0, 0, 0, 2]);
  await page.getByText('合格点 60 点に達しています').waitFor();
  await page.getByLabel('受講者へのコメント').fill('次回の日時も書きましょう。');
  await browser.look(page, 'marking');
  await press(page, '採点を確定する');
  await page.getByText('採点を確定しました。').waitFor();
  await browser.look(page, 'marked');
});

step('the course is completed below 100 %, and the learner reads what was said', async () => {
  const page = await phone();
  await page.reload();
  await heading(page, '採点結果');
  await page.getByText('75 点', { exact: true }).first().waitFor();
  await page.getByText('に修了しました。 進捗率は 91% です').waitFor();
  await page.getByText('次回の日時も書きましょう。').waitFor();
  await heading(page, '解答例と解説');
  await browser.look(page, 'report-75');
});

step('it is handed in again as a file, and returned with a reason', async () => {
  const page = await phone();
  await press(page, 'もう一度書いて提出する');
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: '議事録.txt', mimeType: 'text/plain', buffer: Buffer.from('<html>') });
  await page.getByText('この種類のファイルは提出できません。').waitFor();
  browser.provoked(/422 POST .*\/report\/file$/);
  await file.setInputFiles({ name: '議事録.txt', mimeType: 'text/plain', buffer: Buffer.from('決まったこと') });
  await page.getByText('添付しました：議事録.txt').waitFor();
  await browser.look(page, 'report-file');
  await phone();
  await press(page, '提出する');
  await page.getByText('提出しました。採点をお待ちください').waitFor();
  const admin = await openWaiting();
  await admin.getByRole('link', { name: /清水 恵/ }).click();
  const [download] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('button', { name: /^議事録\.txt/ }).click(),
  ]);
  assert.equal(download.suggestedFilename(), '議事録.txt');
  await press(admin, '差し戻す');
  await admin.getByText('差し戻すときは、直してほしいことをコメントに書いてください。').waitFor();
  await admin.keyboard.press('Escape');
  await admin.getByRole('dialog').waitFor({ state: 'detached' });
  await admin.getByLabel('受講者へのコメント').fill('担当と期限も書いてください。');
  await press(admin, '差し戻す');
  await admin.getByRole('dialog').getByRole('button', { name: '差し戻す' }).click();
  await admin.getByText('レポートを差し戻しました。').waitFor();
  await browser.look(admin, 'returned');
});

step('the learner writes it anew and gets the full score', async () => {
  const page = await phone();
  await page.reload();
  await heading(page, '差し戻されました');
  await page.getByText('担当と期限も書いてください。').waitFor();
  await browser.look(page, 'report-returned');
  await phone();
  await page.getByRole('textbox', { name: 'レポートの文章' }).fill(`${TEXT}\nやること\n・林：当番表（九月十八日）`);
  await press(page, '提出する');
  await page.getByText('提出しました。採点をお待ちください').waitFor();
  const admin = await openWaiting();
  await admin.getByRole('link', { name: /清水 恵/ }).click();
  await heading(admin, 'これまでの提出');
  await mark(admin, [0, 0, 0, 0]);
  await press(admin, '採点を確定する');
  await admin.getByText('採点を確定しました。').waitFor();
  await page.reload();
  await page.getByText('100 点', { exact: true }).first().waitFor();
  await page.getByRole('link', { name: 'コースへ戻る' }).first().click();
  await page.getByText('進捗率 100%').waitFor();
  await heading(page, 'レポートの記録');
  await browser.look(page, 'course-100');
});

step('the reports are taken as a file', async () => {
  const page = people.administrator;
  await page.goto('/admin/reports?state=marked');
  await page.getByText('2 件').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await press(page, 'ダウンロード');
      await press(page, 'Excel（.xlsx）');
    })(),
  ]);
  assert.match(file.suggestedFilename(), /^レポート-.*\.xlsx$/);
  await button(page, 'ダウンロード').waitFor();
  await browser.look(page, 'queue-marked');
});
