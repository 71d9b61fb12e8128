// A learner finds a course, reads it, completes it at 75 points although the connection breaks, and repeats it to 100; the training
// administrator and nobody else's supervisor sees it. The certificate is printed, and checked by somebody who has no log-in.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { is, logIn, people } from './people.mjs';
import { browser, product, stage } from './stage.mjs';
import { button, field, heading, press } from './steps.mjs';

const COURSE = '結論から話す報告の組み立て';
const RIGHT = {
  single: ['A社への納品が一日遅れます。', '起きたことと、次にいつ報告するかを、すぐに伝える。'],
  multiple: ['九時の時点で六十箱が届いています。', '先方の担当者から、検品は明日でよいと電話で言われました。'],
};

const step = stage('learning');

/** Ticks the right choices; the number of the last question is typed where it is given. */
async function answer(page, number) {
  for (const choice of RIGHT.single) await page.getByRole('radio', { name: choice }).check();
  for (const choice of RIGHT.multiple) await page.getByRole('checkbox', { name: choice }).check();
  if (number) await page.getByLabel('解答').fill(number);
}

step('the learner finds a course on the home page', async () => {
  const page = await logIn('learner', is.learner);
  await heading(page, '受講中のコース');
  await heading(page, 'まだ受けていないコース');
  await heading(page, '修了したコース');
  await browser.look(page, 'home');
  await page.getByRole('searchbox', { name: 'コースを探す' }).fill('報告');
  await page.getByRole('link', { name: COURSE }).waitFor();
  await page.getByRole('link', { name: '読まれる社内メールの書き方' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: COURSE }).click();
  await heading(page, COURSE);
  await page.getByText('すべての単元（4）を終えること').waitFor();
  await page.getByText('テストで 60 点以上を取ること').waitFor();
  await browser.look(page, 'course');
});

step('three pages are read, and one goes on where one was', async () => {
  const page = people.learner;
  await page.getByRole('link', { name: '受講を始める' }).click();
  await page.getByText('単元 1 / 4').waitFor();
  await browser.look(page, 'page');
  await press(page, '読み終えて次へ');
  await page.getByText('単元 2 / 4').waitFor();
  await page.goto('/learn');
  await page.getByRole('link', { name: COURSE }).click();
  await page.getByText('進捗率 25%').waitFor();
  await page.getByRole('link', { name: '続きから受講する' }).click();
  await page.getByText('単元 2 / 4').waitFor();
  // The rest without a mouse.
  await button(page, '読み終えて次へ').focus();
  await page.keyboard.press('Enter');
  await page.getByText('単元 3 / 4').waitFor();
  await button(page, '読み終えて次へ').focus();
  await page.keyboard.press('Enter');
  await page.getByText('単元 4 / 4').waitFor();
});

step('answers that cannot be sent stay on the page; 75 points complete the course below 100 %', async () => {
  const page = people.learner;
  await press(page, 'テストを始める');
  await page.getByText('0 / 4 問に解答済み').waitFor();
  await answer(page);
  await press(page, '提出して採点する');
  await page.getByText('まだ解答していない問題が 1 問あります').waitFor();
  await browser.look(page, 'test');
  await page.context().setOffline(true);
  await press(page, 'このまま提出する');
  // The answers on their way to be kept may fail first, in nearly the same words.
  await page.getByText('解答はこの画面に残っています。つながったら、もう一度送信してください').waitFor();
  assert.ok(await page.getByRole('radio', { name: RIGHT.single[0] }).isChecked());
  await page.context().setOffline(false);
  await press(page, 'もう一度送信する');
  await page.getByText('75 点', { exact: true }).first().waitFor();
  await page.getByText('に修了しました。 進捗率は 93% です').waitFor();
  await page.getByText('中間報告の目安は仕事の三分の一です').waitFor();
  // What was answered last may have been on its way to be kept, too.
  browser.provoked(/ERR_INTERNET_DISCONNECTED (POST .*\/hand-in|PUT .*\/answers)$/);
  await browser.look(page, 'result-75');
});

step('it is repeated to 100 points; answers outlive a reload', async () => {
  const page = people.learner;
  await press(page, 'もう一度受ける');
  await page.getByText('0 / 4 問に解答済み').waitFor();
  await answer(page, '１０');
  await page.reload();
  await page.getByText('4 / 4 問に解答済み').waitFor();
  await press(page, '提出して採点する');
  await page.getByText('100 点', { exact: true }).first().waitFor();
  await page.getByText('進捗率 100%').waitFor();
  await page.getByRole('link', { name: 'コースへ戻る' }).click();
  await heading(page, 'テストの記録');
  await browser.look(page, 'course-completed');
});

/** What the certificate says whose button is pressed, as an independent reader sees it. */
async function certificate(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  assert.match(download.suggestedFilename(), /^修了証_.*\.pdf$/);
  const path = await download.path();
  assert.equal(readFileSync(path).subarray(0, 5).toString(), '%PDF-');
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

step('the certificate is printed, and stands in the learning record', async () => {
  const page = people.learner;
  const button = page.getByRole('button', { name: `修了証（PDF） ${COURSE}` });
  const text = await certificate(page, () => button.click());
  assert.match(text.replaceAll(/\s/g, ''), new RegExp(`みどり坂テクノ株式会社.*清水恵殿.*${COURSE}.*得点100点`));
  [people.code] = text.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/);
  await page.getByRole('navigation').getByRole('link', { name: '学習記録' }).first().click();
  await heading(page, '修了したコース（2）');
  await heading(page, '受講中・期限切れのコース（1）');
  const entry = page.getByRole('listitem').filter({ hasText: COURSE });
  await entry.getByText('75 / 100 / 100').waitFor();
  const again = await certificate(page, () => entry.getByRole('button', { name: /^修了証/ }).click());
  assert.ok(again.includes(people.code), 'the code stays');
  await browser.look(page, 'record');
});

step('anybody who has the code can check it without a log-in; a wrong code is told so', async () => {
  const page = await browser.person('stranger');
  await page.goto('/verify');
  await browser.look(page, 'verify');
  await field(page, '確認コード').fill(people.code.toLowerCase().replaceAll('-', ' '));
  await press(page, '確認する');
  await page.getByText('この修了証は有効です。').waitFor();
  for (const said of ['清水 恵', 'みどり坂テクノ株式会社', COURSE]) await page.getByText(said).first().waitFor();
  await browser.look(page, 'verify-valid');
  await field(page, '確認コード').fill('0000-0000-0000-0000-0000');
  await press(page, '確認する');
  await page.getByText('この確認コードの修了証は見つかりません').waitFor();
  browser.provoked(/404 GET \/api\/v1\/certificates\//);
  await browser.look(page, 'verify-unknown');
});

step('the training administrator sees it with first, best and latest score', async () => {
  const page = await logIn('administrator', is.administrator);
  await page.goto('/admin/learners?q=MD-0001');
  await page.getByRole('link', { name: '清水 恵' }).first().click();
  await heading(page, '受講の状況');
  const row = page.getByRole('row').filter({ hasText: COURSE });
  await row.getByText('75 / 100 / 100').waitFor();
  await row.getByText('本社 / 経理部').waitFor();
  const text = await certificate(page, () => row.getByRole('button', { name: /^修了証/ }).click());
  assert.ok(text.includes(people.code), 'it is the same certificate');
  await browser.look(page, 'learner-courses');
});

const DEPARTMENT = '本社';
const REQUIRED = '個人情報の取扱い（基本）';

/** A day of the demonstration, some days from its today. */
const inDays = (days) => {
  const day = new Date(`${product.demo.today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

step('the administrator makes a course required for a department, with a due date', async () => {
  const page = people.administrator;
  await page.goto('/admin/course-settings');
  await heading(page, 'コース設定');
  await heading(page, '対象：全員');
  await page
    .getByRole('treeitem', { name: new RegExp(DEPARTMENT) })
    .first()
    .click();
  await heading(page, `対象：${DEPARTMENT}`);
  await page.getByRole('checkbox', { name: `${REQUIRED} を選択` }).check();
  await press(page, '選んだコースを設定する');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('区分').selectOption({ label: '必須' });
  await dialog.getByLabel('受講期限').fill(inDays(3));
  await browser.look(page, 'course-settings-change');
  await dialog.getByRole('button', { name: '設定する', exact: true }).click();
  await page.getByText(`${DEPARTMENT}の 1 コースを「必須」に設定しました。`).waitFor();
  await browser.look(page, 'course-settings');
  await button(page, `${REQUIRED}の理由を見る`).click();
  await page.getByText('適用されている設定').waitFor();
  await browser.look(page, 'course-settings-why');
  await page.keyboard.press('Escape');
});

step('the learner sees it first, with the days left and the reason', async () => {
  const page = people.learner;
  await page.goto('/learn');
  await heading(page, '必須のコース');
  const first = page.getByRole('listitem').filter({ hasText: '標準' }).first();
  await first.getByText(REQUIRED).waitFor();
  await first.getByText('あと3日').waitFor();
  await first.getByText(`${DEPARTMENT}の必修に設定されています`).waitFor();
  await browser.look(page, 'home-required');
});

step('the status screens show the completion, in the list and in the numbers', async () => {
  const page = people.administrator;
  await page.getByRole('link', { name: '受講状況（一覧）' }).click();
  await heading(page, '受講状況（受講者別一覧）');
  await page.getByRole('searchbox', { name: /ユーザID/ }).fill('清水 恵');
  await page.getByRole('combobox', { name: '受講状況' }).selectOption('修了');
  await page.waitForURL(/status=completed/);
  // Others completed it, too, and stand there until the search is done.
  const row = page.getByRole('row').filter({ hasText: '清水 恵' }).filter({ hasText: COURSE });
  await row.getByText('修了', { exact: true }).waitFor();
  await row.getByText('100%').waitFor();
  await browser.look(page, 'status-list');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await press(page, 'ダウンロード');
      await press(page, 'CSV（UTF-8）');
    })(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  const lines = text.trim().split('\r\n');
  assert.ok(text.startsWith('\uFEFF"所属","ユーザID"'), text.slice(0, 80));
  assert.equal(lines.filter((line) => line.includes('"修了"')).length, lines.length - 1, 'only what was asked for');
  assert.ok(lines.some((line) => line.includes(COURSE)));
  await page.getByRole('navigation', { name: '受講状況の見方' }).getByRole('link', { name: 'コース別集計' }).click();
  await heading(page, '受講状況（コース別集計）');
  await page.getByRole('img', { name: /コース別の受講状況のグラフ/ }).waitFor();
  const figures = page.getByRole('table').getByRole('row').filter({ hasText: COURSE });
  await figures.getByRole('cell').first().waitFor();
  await page.getByRole('navigation', { name: '受講状況の見方' }).getByRole('link', { name: '部署別集計' }).click();
  await heading(page, '受講状況（部署別集計）');
  await page.getByRole('row').filter({ hasText: '経理部' }).waitFor();
  await browser.look(page, 'status-departments');
});

step('a supervisor sees the own department, and nothing of another one', async () => {
  const page = await logIn('supervisor', is.supervisor);
  await page.getByRole('link', { name: '受講状況（一覧）' }).click();
  await page.getByRole('combobox', { name: '受講状況' }).selectOption('修了');
  const mine = page.getByRole('row').filter({ hasText: '佐々木 亮' });
  await mine.getByText('修了', { exact: true }).first().waitFor();
  assert.equal(await page.getByText('清水 恵').count(), 0);
  await page.getByRole('searchbox', { name: /ユーザID/ }).fill('清水 恵');
  await page.getByText('条件に合うデータが見つかりませんでした').waitFor();
  await browser.look(page, 'status-supervisor');
  await mine.first().waitFor({ state: 'detached' });
});

const SURVEYED = 'けがと心の疲れを防ぐ職場';

step('a survey is answered once, although the connection breaks', async () => {
  const page = people.learner;
  await page.goto('/learn');
  await page.getByRole('link', { name: SURVEYED }).click();
  await page.getByRole('link', { name: /受講後アンケート/ }).click();
  await page.getByText('4 問のアンケートです').waitFor();
  await press(page, '回答を送信する');
  await page.getByText('必須の設問に回答してください（残り 2 問）。').waitFor();
  await browser.look(page, 'survey');
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('radio', { name: 'ちょうどよい' }).check();
  await page.getByRole('checkbox', { name: '同僚への声かけ' }).check();
  await page.getByRole('textbox').fill('図が分かりやすかったです。');
  await page.reload();
  assert.ok(await page.getByRole('radio', { name: 'ちょうどよい' }).isChecked(), 'answers outlive a reload');
  await page.context().setOffline(true);
  await press(page, '回答を送信する');
  await page.getByText('回答はこの画面に残っています').waitFor();
  await page.context().setOffline(false);
  await press(page, 'もう一度送信する');
  await page.getByText('アンケートの回答を受け付けました。').waitFor();
  browser.provoked(/ERR_INTERNET_DISCONNECTED POST .*\/survey-answers$/);
  await browser.look(page, 'survey-answered');
});

step('the training administrator reads it summed and one by one, and takes the file', async () => {
  const page = people.administrator;
  await page.goto('/admin');
  await page.getByRole('link', { name: 'アンケート結果' }).click();
  await heading(page, 'アンケート結果');
  await browser.look(page, 'surveys');
  await page.getByRole('link', { name: '受講後アンケート' }).click();
  await page.getByText('回答 1 件').waitFor();
  await page.getByText('平均 4.00').waitFor();
  await page.getByText('図が分かりやすかったです。').waitFor();
  await browser.look(page, 'survey-sums');
  await page.getByRole('navigation', { name: '結果の見方' }).getByRole('link', { name: '一人ずつ' }).click();
  await page.getByRole('link', { name: '清水 恵' }).waitFor();
  await browser.look(page, 'survey-answers');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await press(page, 'ダウンロード');
      await press(page, 'CSV（UTF-8）');
    })(),
  ]);
  assert.match(readFileSync(await file.path(), 'utf8'), /"MD-0001","清水 恵".*"4".*"ちょうどよい"/);
  await page.goto('/admin/surveys');
  await page.getByRole('link', { name: '職場についての匿名アンケート' }).click();
  await page.getByText('まだ集計を表示できません').waitFor();
  browser.provoked(/409 GET .*\/surveys\//);
  await browser.look(page, 'survey-anonymous');
});
