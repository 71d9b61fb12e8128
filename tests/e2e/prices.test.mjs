// Prices as people meet them: the operator revises the price book, the applicant compares, adds IDs and disk, and finds the way
// out of an order that stands in the way; the administrator sees the disk at once.
import assert from 'node:assert/strict';
import { account, is, logIn, people } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { field, heading, press } from './steps.mjs';

const step = stage('prices');

step('the operator copies the present price book into one to come', async () => {
  const page = await logIn('operator', is.operator);
  await page.goto('/vendor/price-books');
  await heading(page, '料金表');
  await page.getByText('適用中').first().waitFor();
  await browser.look(page, 'books');
  await press(page, '改定料金表を作成する');
  await page.getByRole('dialog').getByLabel('改定の理由・メモ').fill('春の改定');
  await browser.look(page, 'new-book');
  await press(page, '作成する');
  await page.getByText('保存していない変更があります').or(page.getByText('変更はありません')).waitFor();
  await page.getByRole('table', { name: '計算例' }).waitFor();
  await browser.look(page, 'book');
});

step('bands are typed by keyboard, a fault stands beside its field, examples follow', async () => {
  const page = people.operator;
  await page.getByLabel('2 行目の単価').fill('12000');
  await page.getByText('¥660,000').first().waitFor();
  // Enter goes down the column, and from the last row on to a new one.
  const rows = page.getByLabel(/行目の人数$/);
  const count = await rows.count();
  await rows.nth(count - 1).press('Enter');
  await page.getByLabel(`${count + 1} 行目の人数`).fill('5');
  await page.getByText('入力内容に誤りがあるため計算できません').waitFor();
  await press(page, '変更を保存する');
  await page.getByRole('dialog').getByRole('button', { name: '変更を保存する' }).click();
  await page.getByText('価格帯の人数は、前の価格帯より大きくしてください。').first().waitFor();
  await page.getByText('入力エラー').waitFor();
  browser.provoked(/422 POST .*\/price-trials$/, /422 PATCH .*\/price-books\//);
  await browser.look(page, 'book-fault');
  await page.getByLabel('5 名からの価格帯を削除する').click();
  await press(page, '影響を確認する');
  await page.getByRole('heading', { name: '手続き中の申込みへの影響' }).waitFor();
  await page.getByText('ひかり野食品').first().waitFor();
  await browser.look(page, 'book-preview');
  await press(page, '変更を保存する');
  await page.getByRole('dialog').getByRole('button', { name: '変更を保存する' }).click();
  await page.getByText('保存しました。').waitFor();
});

step('sales read the book and cannot change it', async () => {
  const page = await logIn('sales', is.sales);
  await page.goto('/vendor/price-books');
  await page.getByText('適用予定').first().waitFor();
  assert.equal(await page.getByRole('button', { name: '改定料金表を作成する' }).count(), 0);
  await page
    .getByRole('row', { name: /適用予定/ })
    .getByRole('link')
    .click();
  await page.getByText('料金表の変更は運営担当者が行います。').waitFor();
  assert.ok(await page.getByLabel('1 行目の単価').isDisabled());
});

step('the operator withdraws a book to come', async () => {
  const page = people.operator;
  await press(page, '料金表を取り下げる');
  await browser.look(page, 'withdraw-book');
  await page.getByRole('dialog').getByRole('button', { name: '料金表を取り下げる' }).click();
  await page.waitForURL(/\/vendor\/price-books$/);
  await page.getByText('適用中').first().waitFor();
  assert.equal(await page.getByText('春の改定').count(), 0);
});

step('the applicant compares ways to renew and sees where more costs less', async () => {
  const page = await logIn('applicant', is.applicant);
  await page.goto('/order/compare');
  await heading(page, '料金を比較する');
  await page.getByLabel('はじめから必要なユーザID数').fill('97');
  await page.getByText('早割・最初から全員').first().waitFor();
  await page.getByLabel('契約期間の途中で追加する予定がある').check();
  await page.getByText('早割・途中で追加').first().waitFor();
  await page.getByText('人数を増やした方が安い範囲').waitFor();
  await browser.look(page, 'compare');
  await page.getByRole('link', { name: 'この内容で申し込む' }).first().click();
  await heading(page, '継続の申込み');
  assert.match(await field(page, 'ユーザID数').inputValue(), /^\d+$/);
  await page.getByText('合計（税込）').first().waitFor();
});

step('ID数未確定 first, confirmed later; a second renewal meets the open one and its way out', async () => {
  const page = people.applicant;
  await page.getByLabel('ID数未確定で申し込む').check();
  await press(page, '確認画面へ進む');
  await press(page, 'ID数未確定で申し込む');
  await page.getByText('ID数未確定で申込みを受け付けました').waitFor();
  await browser.look(page, 'provisional');
  await page.goto('/order');
  await page.getByRole('link', { name: '契約の内容を見る' }).first().click();
  await page.getByText('手続き中の申込みがあります').waitFor();
  await browser.look(page, 'contract-open-order');
  await page.getByRole('link', { name: /^申込み K.* を確認する$/ }).click();
  await page.getByRole('link', { name: 'ID数を確定して申し込む' }).click();
  await page.getByLabel('人数を確定して申し込む').check();
  await field(page, 'ユーザID数').fill('125');
  await page.getByText('早割を適用しています').waitFor();
  await browser.look(page, 'provisional-confirm');
  await press(page, '確認画面へ進む');
  await press(page, 'この内容で申し込む');
  await page.getByText('申込みを受け付けました').waitFor();
  await page.goto('/order');
  await page.getByRole('link', { name: '契約の内容を見る' }).first().click();
  await press(page, '取り下げて新しく申し込む');
  await browser.look(page, 'way-out');
  await page.getByRole('dialog').getByRole('button', { name: '取り下げて新しく申し込む' }).click();
  await page.getByText('手続き中の申込みがあります').waitFor({ state: 'detached' });
});

step('the applicant adds IDs and disk to the running term', async () => {
  const page = people.applicant;
  await page.getByRole('link', { name: 'IDを追加する' }).click();
  await field(page, '追加するユーザID数').fill('10');
  await page.getByText('か月分）').first().waitFor();
  await browser.look(page, 'add-ids');
  await press(page, '確認画面へ進む');
  await page.getByText('120 名 → 130 名').waitFor();
  await browser.look(page, 'add-ids-confirm');
  await press(page, 'この内容で申し込む');
  await page.getByText('申込みを受け付けました').waitFor();
  await page.goto('/order');
  await page.getByRole('link', { name: '契約の内容を見る' }).first().click();
  await page.getByRole('link', { name: 'ディスク容量を追加する' }).click();
  await field(page, '追加する容量（GiB）').fill('10');
  await page.getByText('ディスク容量 GiB').first().waitFor();
  await browser.look(page, 'add-disk');
  await press(page, '確認画面へ進む');
  await press(page, 'この内容で申し込む');
  await page.getByText('申込みを受け付けました').waitFor();
  await page.goto('/order/orders');
  await page.getByRole('row', { name: /ディスク容量追加/ }).waitFor();
  await browser.look(page, 'orders');
});

step('sales approve both, and the administrator sees them at once', async () => {
  const page = people.sales;
  for (const kind of ['ID追加', 'ディスク容量追加']) {
    await page.goto('/vendor');
    await page
      .getByRole('row', { name: new RegExp(`みどり坂.*${kind}`) })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('definition').filter({ hasText: kind }).first().waitFor();
    await browser.look(page, 'approve-addition');
    await press(page, '承認する');
    await page.getByRole('dialog').getByRole('button', { name: '承認する' }).click();
    await page.getByText('申込確定').first().waitFor();
  }
  const admin = await logIn('administrator', is.administrator);
  await admin.getByText('オリジナル教材のディスク容量').waitFor();
  await admin.getByText('15 GiB').waitFor();
  await admin.getByText('130').first().waitFor();
  await browser.look(admin, 'admin-header');
});

step('the applicant hands over to a successor, who accepts by the link in the mail', async () => {
  const page = people.applicant;
  await page.goto('/order/account');
  await heading(page, '担当者情報の変更・引き継ぎ');
  await field(page, '後任の方の氏名').fill('後任 一郎');
  await field(page, '後任の方のメールアドレス').fill('kounin@midorizaka.example.jp');
  await field(page, '現在のパスワード').last().fill(account(is.applicant).password);
  await browser.look(page, 'account');
  await press(page, '引き継ぎのご案内を送る');
  await page.getByRole('dialog').getByRole('button', { name: '引き継ぎのご案内を送る' }).click();
  await page.getByText('承諾を待っています').waitFor();
  await browser.look(page, 'hand-over-waiting');
  const heir = await browser.person('heir');
  await heir.goto(`/mailbox?q=${encodeURIComponent('kounin@midorizaka.example.jp')}`);
  await heir
    .getByRole('link', { name: /引き継ぎのご案内/ })
    .first()
    .click();
  await heir.getByRole('article').getByRole('link', { name: /^http/ }).first().click();
  await heading(heir, '申込担当者の引き継ぎ');
  await field(heir, '新しいパスワード').fill('Kouninsha-2027');
  await field(heir, '新しいパスワード（確認）').fill('Kouninsha-2027');
  await browser.look(heir, 'accept-hand-over');
  await press(heir, '引き継ぎを承諾する');
  await heir.getByText('引き継ぎが完了しました').waitFor();
  await heir
    .getByRole('link', { name: 'ログイン画面へ' })
    .or(heir.getByRole('link', { name: /ログイン/ }))
    .first()
    .click();
  await field(heir, 'メールアドレス').fill('kounin@midorizaka.example.jp');
  await field(heir, 'パスワード').fill('Kouninsha-2027');
  await press(heir, 'ログイン');
  await heir.waitForURL(/\/order\/?$/);
  await heir.getByText('C2026').first().waitFor();
});
