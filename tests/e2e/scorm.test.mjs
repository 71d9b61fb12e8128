// The vendor adds a SCORM package with sequencing and nested frames, as common tools build theirs; a learner runs both it and the
// built-in one on a telephone, leaves in the middle, goes on where it was, loses the connection and nothing else, passes, and the
// course is completed.
import { fileURLToPath } from 'node:url';
import { is, logIn, people } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { field, heading, press } from './steps.mjs';
import { filesOf, zip } from './zip.mjs';

const FIXTURE = fileURLToPath(new URL('../fixtures/scorm2004-frames', import.meta.url));
const FILES = [
  'imsmanifest.xml',
  'shared/launch.html',
  'shared/head.html',
  'shared/apiwrapper.js',
  'content/lesson.html',
];
const OWN = '電話と来客の受け答え';
const OTHERS = '困ったときの相談のしかた';
const PHONE = { width: 390, height: 844 };

const step = stage('scorm');

const choose = (page, name, bytes) =>
  page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/zip', buffer: bytes });

step('a package that cannot be used is told why, all at once', async () => {
  const page = await logIn('operator', is.operator);
  await page.goto('/vendor/courses?q=BB-102');
  await page.getByRole('link', { name: OTHERS }).first().click();
  await heading(page, '単元');
  await press(page, 'SCORMパッケージを追加');
  const dialog = page.getByRole('dialog');
  await choose(page, 'broken.zip', zip({ '../outside.html': 'x', 'a/imsmanifest.xml': '<manifest/>' }));
  await dialog.getByText('このパッケージは登録できません').first().waitFor();
  await dialog.getByText('imsmanifest.xml がフォルダの中にあります').waitFor();
  await dialog.getByText('../outside.html').waitFor();
  await browser.look(page, 'package-refused');
});

step('a package with frames becomes a unit', async () => {
  const page = people.operator;
  const dialog = page.getByRole('dialog');
  await choose(page, '枠の中の教材.zip', zip(filesOf(FIXTURE, FILES)));
  await dialog.getByText('SCORM 2004', { exact: true }).waitFor();
  await dialog.getByText('シーケンシング').waitFor();
  await field(dialog, 'タイトル（日本語）').fill('枠の中の教材');
  await dialog.getByRole('checkbox', { name: '教材の得点を成績に使う' }).check();
  await browser.look(page, 'package-plan');
  await press(dialog, '追加する');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('SCORM教材').first().waitFor();
  await browser.look(page, 'course-units');
});

const shown = (page) => page.frameLocator('iframe').frameLocator('iframe');

async function openUnit(page, course) {
  await page.goto('/learn');
  await page.getByRole('link', { name: course }).click();
  await heading(page, course);
  await page
    .getByRole('link', { name: /受講を始める|続きから受講する|もう一度見る|復習/ })
    .first()
    .click();
}

step('the built-in package runs on a telephone, and is left in the middle', async () => {
  const page = await logIn('learner', is.learner);
  await page.setViewportSize(PHONE);
  await openUnit(page, OWN);
  const lesson = shown(page);
  await lesson.getByRole('heading', { name: '名乗る：最初の三秒' }).waitFor();
  await browser.look(page, 'lesson');
  await page.setViewportSize(PHONE);
  await lesson.getByRole('button', { name: '次へ' }).click();
  await lesson.getByRole('button', { name: '次へ' }).click();
  await lesson.getByText('3 / 9').waitFor();
  // At once to another page: what was reached goes along.
  await page.getByRole('link', { name: 'コースへ戻る' }).click();
  await page.getByText('受講中').first().waitFor();
});

step('it goes on where it was; a broken connection loses nothing', async () => {
  const page = people.learner;
  await openUnit(page, OWN);
  const lesson = shown(page);
  await lesson.getByText('3 / 9').waitFor();
  await lesson.getByRole('heading', { name: '不在を伝える' }).waitFor();
  await page.context().setOffline(true);
  await lesson.getByRole('button', { name: '次へ' }).click();
  await page.getByText('まだ保存できていません').waitFor();
  await lesson.getByRole('button', { name: '次へ' }).click();
  await lesson.getByRole('radio', { name: /お待たせいたしました/ }).check();
  await lesson.getByRole('button', { name: '答える' }).click();
  await lesson.getByText('正解です。').waitFor();
  await browser.look(page, 'lesson-offline');
  await page.setViewportSize(PHONE);
  await page.context().setOffline(false);
  await page.getByText('まだ保存できていません').waitFor({ state: 'detached' });
  await page.getByText('学習の記録は保存されています。').waitFor();
  browser.provoked(/ERR_INTERNET_DISCONNECTED PUT .*\/state$/);
  await page.reload();
  await lesson.getByText('正解です。').waitFor();
  await lesson.getByText('5 / 9').waitFor();
});

step('it is passed, and the course is completed', async () => {
  const page = people.learner;
  const lesson = shown(page);
  for (const choice of [/電話口に戻り/, /本日は休みを取っております/, /用件をうかがい/]) {
    await lesson.getByRole('button', { name: '次へ' }).click();
    await lesson.getByRole('radio', { name: choice }).check();
    await lesson.getByRole('button', { name: '答える' }).click();
    await lesson.getByText('正解です。').waitFor();
  }
  await lesson.getByRole('button', { name: '結果を見る' }).click();
  await lesson.getByText('100 点です').waitFor();
  await page.getByText('得点 100 点で記録しました。').waitFor();
  await browser.look(page, 'lesson-passed');
  await page.setViewportSize(PHONE);
  await page.getByRole('link', { name: 'コースへ戻る' }).click();
  await page.getByText('進捗率 100%').waitFor();
  await page
    .getByText(/に修了しました/)
    .first()
    .waitFor();
});

step('the package with frames runs in them, is resumed and passed', async () => {
  const page = people.learner;
  await openUnit(page, OTHERS);
  const lesson = () => shown(page).frameLocator('frame[name=lesson]');
  await lesson().getByText('1 ページ目').waitFor();
  await lesson().getByRole('button', { name: '次のページ' }).click();
  await lesson().getByText('2 ページ目').waitFor();
  await page.getByText('学習の記録は保存されています。').waitFor();
  await page.reload();
  await lesson().getByText('2 ページ目').waitFor();
  await lesson().getByText('メモ2').waitFor();
  await lesson().getByRole('button', { name: '完了する' }).click();
  await page.getByText('得点 90 点で記録しました。').waitFor();
  await browser.look(page, 'frames-passed');
});

step('a second window takes the package over, and the first one says so', async () => {
  const page = people.learner;
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second
    .frameLocator('iframe')
    .frameLocator('iframe')
    .frameLocator('frame[name=lesson]')
    .getByText('2 ページ目')
    .waitFor();
  await page.setViewportSize(PHONE);
  await press(page, '最初からやり直す');
  await page.getByRole('dialog').getByRole('button', { name: 'やり直す' }).click();
  await shown(page).frameLocator('frame[name=lesson]').getByText('1 ページ目').waitFor();
  await second
    .frameLocator('iframe')
    .frameLocator('iframe')
    .frameLocator('frame[name=lesson]')
    .getByRole('button', { name: '次のページ' })
    .click();
  await second.getByText('別の画面で開かれました').waitFor();
  await second.close();
});
