// The training administrator makes a class with two courses and three people, is warned of the twins and hides them; a learner finishes a
// course in the class on a phone, and the catalogue's history stays apart.
import { account, is, logIn, people } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { heading, press } from './steps.mjs';

const NAME = '営業基礎研修';
const COURSE = '結論から話す報告の組み立て';
const step = stage('classes');

step('the administrator makes a class with two courses', async () => {
  const page = await logIn('admin', is.administrator);
  await page.goto('/admin/classes');
  await heading(page, 'クラスを設定する');
  await browser.look(page, 'classes');
  await press(page, 'クラスを作成する');
  await page.getByLabel('クラス名').fill(NAME);
  const add = page.getByLabel('コースを追加');
  for (const course of ['BB-101', 'BB-104']) {
    const option = add.locator('option', { hasText: course });
    await add.selectOption(await option.getAttribute('value'));
  }
  await browser.look(page, 'class-form');
  await press(page, '作成する');
  await heading(page, NAME);
  await page.getByText('このクラスにはまだ受講者がいません').waitFor();
});

step('three people come in by user ID; the twins are hidden in one click', async () => {
  const page = people.admin;
  const learner = account(is.learner);
  await press(page, '受講者を追加する');
  await page.getByLabel('ユーザID（1行に1つ').fill(`${learner.loginId}\nMD-0010\nMD-0011\nnobody-here`);
  await press(page, '追加する');
  await page.getByText('3 名を追加しました').waitFor();
  await page.getByText('nobody-here').waitFor();
  await page.getByText('カタログにも同じコースが表示されています').waitFor();
  await browser.look(page, 'class');
  await press(page, 'カタログ側を非表示にする');
  await page.getByText('カタログで非表示にしました').waitFor();
  await page.getByText('カタログにも同じコースが表示されています').waitFor({ state: 'detached' });
});

step('on a phone the learner reads the course in the class; in the catalogue it is not there', async () => {
  const page = await logIn('learner', is.learner);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: NAME }).waitFor();
  await page.getByRole('link', { name: COURSE }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: NAME }).click();
  await heading(page, NAME);
  await browser.look(page, 'my-class');
  await page.getByRole('link', { name: COURSE }).click();
  await page.getByRole('link', { name: '受講を始める' }).click();
  for (const place of [1, 2, 3]) {
    await page.getByText(`単元 ${place} / 4`).waitFor();
    await press(page, '読み終えて次へ');
  }
  await page.getByText('単元 4 / 4').waitFor();
  await press(page, 'テストを始める');
  for (const choice of ['A社への納品が一日遅れます。', '起きたことと、次にいつ報告するかを、すぐに伝える。'])
    await page.getByRole('radio', { name: choice }).check();
  for (const choice of [
    '九時の時点で六十箱が届いています。',
    '先方の担当者から、検品は明日でよいと電話で言われました。',
  ])
    await page.getByRole('checkbox', { name: choice }).check();
  await page.getByLabel('解答').fill('10');
  await press(page, '提出して採点する');
  await page.getByText('100 点', { exact: true }).first().waitFor();
  await page.goto('/learn/record');
  await page.getByText(NAME).first().waitFor();
  await browser.look(page, 'record');
});

step('the administrator sees it in the class, and nothing of it in the status list of the catalogue', async () => {
  const page = people.admin;
  await page.reload();
  await page.getByText('1 / 2').first().waitFor();
  await browser.look(page, 'class-progress');
});
