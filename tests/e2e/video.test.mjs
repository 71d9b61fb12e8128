// The vendor adds a video, after one that cannot be used; a learner plays it on a telephone, leaves in the middle, goes on where it was
// left, skips to the end without completing anything, loses the connection and nothing else, and completes the course by really playing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { is, logIn, people } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { field, heading, press } from './steps.mjs';

const data = (name) => readFileSync(new URL(`../../crates/app/data/video/hikitsugi/${name}`, import.meta.url));
const FILM = data('film.mp4');
const OWN = '引き継ぎで困らない記録の残し方';
const OTHERS = '困ったときの相談のしかた';
const PHONE = { width: 390, height: 844 };

const step = stage('video');

const choose = (page, name, buffer, mimeType = 'video/mp4', at = 0) =>
  page.getByRole('dialog').locator('input[type=file]').nth(at).setInputFiles({ name, mimeType, buffer });

/** The film with one four-letter word in place of another. */
function changed(from, to) {
  const bytes = Buffer.from(FILM);
  bytes.write(to, bytes.indexOf(from), 'latin1');
  return bytes;
}

step('a video that cannot be used is told why, all at once', async () => {
  const page = await logIn('operator', is.operator);
  await page.goto('/vendor/courses?q=BB-102');
  await page.getByRole('link', { name: OTHERS }).first().click();
  await heading(page, '単元');
  await press(page, '動画を追加');
  const dialog = page.getByRole('dialog');
  await choose(page, '講義.mp4', changed('mp4a', 'Opus').subarray(0, 120_000));
  await dialog.getByText('このファイルは登録できません').first().waitFor();
  await dialog.getByText('ファイルが途中で切れています').waitFor();
  await dialog.getByText('動画（Opus）').waitFor();
  await browser.look(page, 'video-refused');
});

step('a video becomes a unit, with captions and a transcript', async () => {
  const page = people.operator;
  const dialog = page.getByRole('dialog');
  await choose(page, '相談のしかた.mp4', FILM);
  await dialog.getByText('640×360 ピクセル').waitFor();
  await choose(page, '字幕.vtt', Buffer.from('WEBVTT\n\n00:00:01,000 --> 00:00:04,000\nコンマ\n'), 'text/vtt');
  await dialog.getByText('字幕の 3 行目').waitFor();
  await browser.look(page, 'captions-refused');
  await choose(page, '字幕.vtt', data('captions.vtt'), 'text/vtt');
  await dialog.getByText('6 件').waitFor();
  await field(dialog, 'タイトル（日本語）').fill('相談のしかた（動画）');
  await field(dialog, '文字起こし').fill('一つめの段落です。\n\n二つめの段落です。');
  await browser.look(page, 'video-plan');
  await press(dialog, '追加する');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('相談のしかた（動画）').first().waitFor();
  await browser.look(page, 'course-units');
});

const film = (page) => page.locator('video');
const tell = (page, what) =>
  film(page).evaluate((element, asked) => {
    if (asked === 'at') return element.currentTime;
    if (asked === 'captions') return [element.textTracks[0]?.mode, element.textTracks[0]?.cues?.length];
    return element.paused;
  }, what);
const play = (page, rate = 1) =>
  film(page).evaluate(async (element, speed) => {
    element.muted = true;
    element.playbackRate = speed;
    await element.play();
  }, rate);
const pause = (page) => film(page).evaluate((element) => element.pause());
const reached = (page, seconds) =>
  page.waitForFunction((at) => document.querySelector('video').currentTime >= at, seconds, { timeout: 30_000 });

async function openUnit(page, course) {
  await page.goto('/learn');
  await page.getByRole('link', { name: course }).click();
  await heading(page, course);
  await page
    .getByRole('link', { name: /受講を始める|続きから受講する|もう一度/ })
    .first()
    .click();
  await film(page).waitFor();
  await page.waitForFunction(() => document.querySelector('video').readyState >= 1);
}

const percent = async (page) =>
  Number(
    (
      await page
        .getByText(/^\d+%$/)
        .first()
        .textContent()
    ).replace('%', ''),
  );

step('it is played on a telephone with captions, and left in the middle', async () => {
  const page = await logIn('learner', is.learner);
  await page.setViewportSize(PHONE);
  await openUnit(page, OWN);
  await page.waitForFunction(() => document.querySelector('video').textTracks[0]?.cues?.length > 0);
  assert.deepEqual(await tell(page, 'captions'), ['showing', 6]);
  await play(page, 2);
  await reached(page, 8);
  await pause(page);
  await page.getByText('学習の記録は保存されています。').waitFor();
  await page.getByText('文字起こし').click();
  await page.getByText('日付と数字で書きます', { exact: false }).first().waitFor();
  await browser.look(page, 'playing');
  await page.setViewportSize(PHONE);
  // At once to another page: what was played goes along.
  await page.getByRole('link', { name: 'コースへ戻る' }).click();
  await page.getByText('受講中').first().waitFor();
});

step('it goes on where it was; skipping to the end completes nothing', async () => {
  const page = people.learner;
  await openUnit(page, OWN);
  await page.getByText(/前回の続き（0:0[789]/).waitFor();
  await page.waitForFunction(() => document.querySelector('video').currentTime > 7);
  await browser.look(page, 'resumed');
  await page.setViewportSize(PHONE);
  const before = await percent(page);
  await film(page).evaluate((element) => {
    element.currentTime = element.duration - 1;
  });
  await play(page);
  await page.waitForFunction(() => document.querySelector('video').ended, undefined, { timeout: 10_000 });
  await page.waitForFunction(
    (was) => [...document.querySelectorAll('.num')].some((one) => Number.parseInt(one.textContent, 10) > was),
    before,
  );
  assert.ok((await percent(page)) < 50, `${await percent(page)} % after a skip`);
  assert.equal(await page.getByText('この単元は完了です。').count(), 0);
});

step('a broken connection loses nothing; what is really played completes the unit', async () => {
  const page = people.learner;
  await film(page).evaluate((element) => {
    element.currentTime = 7;
  });
  await field(page, '再生速度').selectOption('2');
  await play(page, 2);
  await reached(page, 12);
  // The film was read ahead; saving it is what fails.
  await page.route('**/state', (route) => route.abort('internetdisconnected'));
  await page.getByText('まだ保存できていません').waitFor({ timeout: 20_000 });
  await browser.look(page, 'not-saved');
  await page.setViewportSize(PHONE);
  await page.unroute('**/state');
  await page.getByText('まだ保存できていません').waitFor({ state: 'detached', timeout: 40_000 });
  browser.provoked(/ERR_INTERNET_DISCONNECTED PUT .*\/state$/);
  await page.getByText('この単元は完了です。').waitFor({ timeout: 40_000 });
  await browser.look(page, 'done');
  await page.setViewportSize(PHONE);
  await press(page, '次の単元へ');
  await heading(page, '明日から使える記録の型');
  await press(page, '読み終えてコースへ戻る');
  await page.getByText('進捗率 100%').waitFor();
  await page
    .getByText(/に修了しました/)
    .first()
    .waitFor();
});

step("the vendor's own video plays, by keyboard, and a second window takes it over", async () => {
  const page = people.learner;
  await openUnit(page, OTHERS);
  await film(page).evaluate((element) => {
    element.muted = true;
  });
  await film(page).focus();
  await page.keyboard.press('Space');
  await reached(page, 1);
  await page.keyboard.press('Space');
  assert.equal(await tell(page, 'paused'), true);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.locator('video').waitFor();
  await play(page);
  await page.getByText('別の画面で開かれました').waitFor({ timeout: 20_000 });
  browser.provoked(/409 PUT .*\/state$/);
  await second.close();
});
