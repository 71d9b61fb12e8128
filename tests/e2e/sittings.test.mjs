// A test against the clock: its answers are kept on the server over a reload, a lost connection and a second window; the time runs
// out and what was kept is marked; a second sitting in time completes the course, and the training administrator sees both.
import assert from 'node:assert/strict';
import { is, logIn, people } from './people.mjs';
import { browser, product, stage } from './stage.mjs';
import { heading, press } from './steps.mjs';

const COURSE = 'はじめての名刺交換';
const RIGHT = [
  '訪ねた側',
  '課長のあとで、部長と交換する。',
  '名刺入れは、すぐ手が届くところに入れておく。',
  '相手の名前の読み方を、声に出して確かめておく。',
  '「テーブル越しに失礼します」と一言添えて渡す。',
  'お詫びして名乗り、その日のうちに届ける。',
  '受け取ったその場で',
  '右手で自分の名刺を渡し、左手で受け取る。',
];

const step = stage('sittings');

const questions = (page) => page.getByRole('group', { name: /^問 / });

/** Answers a question as the file of the course has it. */
async function answer(question) {
  for (const words of RIGHT) {
    const choice = question.getByLabel(words, { exact: true });
    if (await choice.count()) await choice.check();
  }
  const typed = question.getByLabel('解答');
  if (await typed.count()) await typed.fill('１０');
}

step('the learner reads the course, and is told of the time before it runs', async () => {
  const page = await logIn('learner', is.learner);
  await page.getByRole('searchbox', { name: 'コースを探す' }).fill('名刺');
  await page.getByRole('link', { name: COURSE }).click();
  await page.getByText('制限時間 10 分').first().waitFor();
  await page.getByRole('link', { name: '受講を始める' }).click();
  for (const place of [1, 2]) {
    await page.getByText(`単元 ${place} / 3`).waitFor();
    await press(page, '読み終えて次へ');
  }
  await page.getByText('制限時間は 10 分です。').waitFor();
  await page.getByText('5 問です。').waitFor();
  await browser.look(page, 'before');
});

step('answers are kept over a lost connection, a reload and in a second window', async () => {
  const page = people.learner;
  await press(page, 'テストを始める');
  await page
    .getByRole('timer')
    .getByText(/^(10:00|9:\d\d)$/)
    .waitFor();
  await page.getByText('0 / 5 問に解答済み').waitFor();
  const asked = await questions(page).allInnerTexts();
  assert.equal(asked.length, 5);
  await answer(questions(page).nth(0));
  await page.getByText('解答を保存しました。').waitFor();
  await page.context().setOffline(true);
  await answer(questions(page).nth(1));
  await page.getByText('解答を保存できていません。').waitFor();
  await page.context().setOffline(false);
  await page.getByText('解答を保存しました。').waitFor();
  browser.provoked(/ERR_INTERNET_DISCONNECTED PUT .*\/answers$/);
  await page.reload();
  await page.getByText('2 / 5 問に解答済み').waitFor();
  assert.deepEqual(await questions(page).allInnerTexts(), asked, 'the same questions in the same order');
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByText('2 / 5 問に解答済み').waitFor();
  await answer(questions(second).nth(2));
  await second.getByText('解答を保存しました。').waitFor();
  await second.close();
  // The first window would overwrite what the second one kept.
  await answer(questions(page).nth(3));
  await page.getByText('別の画面で解答が保存されました').waitFor();
  browser.provoked(/412 PUT .*\/answers$/);
  await browser.look(page, 'stale');
  await press(page, '読み込み直す');
  await page.getByText('3 / 5 問に解答済み').waitFor();
  await browser.look(page, 'running');
});

step('the time runs out while nobody looks, and what was kept is marked', async () => {
  const page = people.learner;
  const there = page.url();
  // A page that is left open asks with an old token before it renews it.
  await page.goto('about:blank');
  const tomorrow = new Date(`${product.demo.today}T00:00:00Z`);
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1);
  await product.moveClock(tomorrow.toISOString().slice(0, 10));
  await page.goto(there);
  await page.getByText('時間切れ', { exact: true }).first().waitFor();
  await page.getByText('60 点', { exact: true }).first().waitFor();
  await page.getByText('時間内に保存された解答で採点しました。').waitFor();
  await browser.look(page, 'ran-out');
});

step('a second sitting in time gets the full score', async () => {
  const page = people.learner;
  await press(page, 'もう一度受ける');
  await page.getByText('0 / 5 問に解答済み').waitFor();
  for (let place = 0; place < 5; place += 1) await answer(questions(page).nth(place));
  await page.getByText('5 / 5 問に解答済み').waitFor();
  await press(page, '提出して採点する');
  await page.getByText('100 点', { exact: true }).first().waitFor();
  assert.equal(await page.getByText('時間切れ', { exact: true }).count(), 0);
  await browser.look(page, 'in-time');
  await page.getByRole('link', { name: 'コースへ戻る' }).click();
  await heading(page, 'テストの記録');
  await page.getByText('合格（時間切れ）').waitFor();
  await browser.look(page, 'record');
});

step('the training administrator sees both', async () => {
  const page = await logIn('administrator', is.administrator);
  await page.goto('/admin/learners?q=MD-0001');
  await page.getByRole('row').filter({ hasText: 'MD-0001' }).getByRole('link').first().click();
  await heading(page, '受講の状況');
  await page.getByRole('button', { name: new RegExp(`${COURSE}の受験）$`) }).click();
  const tries = page.getByRole('list', { name: '受験の記録' }).getByRole('listitem');
  await tries.filter({ hasText: '時間切れ' }).getByText('10 分 0 秒').waitFor();
  await browser.look(page, 'both');
});

step('the vendor sees in the units of the course how the test is sat', async () => {
  const page = await logIn('operator', is.operator);
  await page.goto('/vendor/courses?q=BB-110');
  await page.getByRole('link', { name: COURSE }).first().click();
  await page.getByText('8 問から 5 問を出題・制限時間 10 分・順序を入れ替え').waitFor();
  await browser.look(page, 'units');
});
