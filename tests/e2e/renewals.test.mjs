// Three terms of one contract as the vendor and a customer live them: the first order, IDs added, a renewal whose number of IDs is
// fixed later, and a renewal that changes the library. `scripts/e2e.sh` runs it on each database.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readCalendar } from './calendar.mjs';
import { enter, is, logIn, people } from './people.mjs';
import { browser, product, stage } from './stage.mjs';
import { field, heading, press } from './steps.mjs';

const COMPANY = 'あさぎり物流株式会社';
const APPLICANT = 'sayuri.oka@asagiri.example.jp';
const ADMIN = 'kenshu@asagiri.example.jp';
const PASSWORD = 'Keizoku-2027';
const BASIC = 'ビジネス基礎ライブラリ';
const ANOTHER = 'コンプライアンス・ライブラリ';
/** A course that both libraries have, and answers that pass. */
const SHARED = { code: 'CP-101', right: { q1: [1, 3], q2: [2], q3: [2], q4: [2] } };
const LEAVER = { loginId: 'AGR-0003', password: 'Hajimete0003' };
const STAYER = { loginId: 'AGR-0001', password: 'Hajimete0001' };

const step = stage('renewals');

async function vendor(name, match) {
  await heading(await logIn(name, match), '承認待ちの申込み');
}

async function moveClock(date) {
  const page = people.operator;
  // Nobody sits in front of a page for months: one that is left open asks with an old token before it renews it.
  for (const other of Object.values(people)) {
    if (other.goto && other !== page && !other.url().includes('/login')) await other.goto('about:blank');
  }
  await page.goto('/vendor/clock');
  await page.getByLabel('進める日付').fill(date);
  await press(page, 'この日付まで進める');
  await page.getByText('まで進めました').waitFor({ timeout: 120_000 });
}

/** How many mails with such a subject an address has received, counted in the mailbox to its last page. */
async function mails(address, subject) {
  const page = people.reader;
  await page.goto(`/mailbox?q=${encodeURIComponent(address)}`);
  await page.getByRole('main').getByRole('link').first().waitFor();
  const more = page.getByRole('button', { name: 'さらに表示' });
  while ((await more.count()) > 0) {
    await more.click();
    await page.settled();
  }
  return page.getByRole('main').getByRole('link', { name: subject }).count();
}

/** The training administrator's first way in: the mailed link, a password, the log-in page that knows code and ID. */
async function startOfUse(page, library) {
  await page.goto(`/mailbox?q=${encodeURIComponent(ADMIN)}`);
  await page
    .getByRole('link', { name: new RegExp(`ご利用開始のご案内（${library}）`) })
    .first()
    .click();
  await page.getByRole('article').getByRole('link', { name: /^http/ }).first().click();
  await heading(page, 'パスワードの設定');
  await field(page, '新しいパスワード').fill(PASSWORD);
  await field(page, '新しいパスワード（確認）').fill(PASSWORD);
  await press(page, 'パスワードを設定する');
  await page.getByRole('link', { name: 'ログインへ進む' }).click();
  const code = await field(page, '法人コード').inputValue();
  const id = await field(page, 'ユーザID').inputValue();
  assert.ok(code && id, 'code and ID are filled in');
  return { code, id, password: PASSWORD };
}

async function approve(kind) {
  const page = people.sales;
  await page.goto('/vendor');
  await page
    .getByRole('row', { name: new RegExp(`${COMPANY}.*${kind}`) })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('definition').filter({ hasText: kind }).first().waitFor();
  await press(page, '承認する');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '承認する' }).click();
  await page.getByText('承認しました。').waitFor();
  await page.getByText('申込確定').first().waitFor();
}

const HEAD = '処理区分,ユーザID,氏名,フリガナ,メールアドレス,初期パスワード,所属1,役割\r\n';
/** A file as the personnel department would save it. */
const roster = (name, lines) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${HEAD}${lines.join('\r\n')}\r\n`),
});
const FIRST = [
  ',AGR-0001,朝霧 一郎,アサギリ イチロウ,,Hajimete0001,配送部,受講者',
  ',AGR-0002,岡本 恵,オカモト メグミ,agr0002@asagiri.example.jp,,配送部,受講者',
  ',AGR-0003,川島 実,カワシマ ミノル,,Hajimete0003,倉庫部,受講者',
  ',AGR-0004,根岸 光,ネギシ ヒカル,agr0004@asagiri.example.jp,,倉庫部,受講者',
];

async function importLearners(page, file, { term, removals } = {}) {
  await page.goto(`/admin/learners/import${term ? `?term=${term}` : ''}`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('誤りはありません').waitFor();
  // One of four is more than a fifth: who takes so many off the roster says so in words.
  if (removals) await page.getByLabel(`「${removals}名を削除します」と入力`).fill(`${removals}名を削除します`);
  await page.getByRole('button', { name: /件を確定する/ }).click();
  await page.getByText('受講者を登録しました').waitFor({ timeout: 60_000 });
}

/** The contract header of a term on the administrator's home, as one word. */
async function header(page, which) {
  await page.goto('/admin');
  const card = page.getByRole('region', { name: which, exact: true });
  await card.waitFor();
  return (await card.innerText()).replaceAll(/\s+/g, '');
}

async function fillQuantity(page, count) {
  await field(page, 'ユーザID数').fill(String(count));
  await page.getByText('合計（税込）').first().waitFor();
}

async function send(page, button = 'この内容で申し込む') {
  await press(page, '確認画面へ進む');
  await page.getByText('申込内容の確認').waitFor();
  await press(page, button);
}

step('a customer signs up, orders 20 IDs and is approved', async () => {
  people.reader = await browser.person('reader');
  people.applicant = await browser.person('applicant');
  const page = people.applicant;
  await page.goto('/order/sign-up');
  await field(page, '会社名').fill(COMPANY);
  await field(page, '会社名（フリガナ）').fill('アサギリブツリュウカブシキガイシャ');
  await field(page, '氏名').fill('岡 小百合');
  await field(page, '電話番号').fill('03-0000-0000');
  await field(page, 'メールアドレス').fill(APPLICANT);
  await field(page, 'パスワード').fill(PASSWORD);
  await press(page, '登録して確認メールを受け取る');
  await page.getByText('確認メールをお送りしました').waitFor();
  await page.goto(`/mailbox?q=${encodeURIComponent(APPLICANT)}`);
  await page.getByRole('link', { name: /確認/ }).first().click();
  await page.getByRole('article').getByRole('link', { name: /^http/ }).first().click();
  await page.getByText('メールアドレスを確認しました').waitFor();
  await enter(page, 'order', { loginId: APPLICANT, password: PASSWORD });
  await page.waitForURL(/\/order\/?$/);
  await page.goto('/order/new-order');
  await page.getByLabel(/^ライブラリ/).selectOption({ label: BASIC });
  await fillQuantity(page, 20);
  await field(page, '教育担当者の氏名').fill('研修 花');
  await field(page, '教育担当者のメールアドレス').fill(ADMIN);
  await send(page);
  await page.getByText('申込みを受け付けました').waitFor();
  await vendor('sales', is.sales);
  await vendor('operator', is.operator);
  await approve('新規');
});

step('term 1 begins: the mailed link opens the administrator site, four people are registered', async () => {
  people.admin = await browser.person('admin');
  const page = people.admin;
  people.first = await startOfUse(page, BASIC);
  await moveClock('2027-02-01');
  await field(page, 'パスワード').fill(PASSWORD);
  await press(page, 'ログイン');
  await page.getByRole('region', { name: '現在の契約期間', exact: true }).waitFor();
  await importLearners(page, roster('jukosha-2027.csv', FIRST));
  const text = await header(page, '現在の契約期間');
  assert.match(text, /利用中.*ビジネス基礎ライブラリ.*4\/20.*2027\/02〜2028\/01/);
  people.learner = await browser.person('learner');
  await enter(people.learner, 'learn', { companyCode: people.first.code, ...STAYER });
  await people.learner.waitForURL((url) => !url.pathname.includes('login'));
});

step(
  'five IDs are added in June: eight of twelve months are charged, and what was bought is not priced again',
  async () => {
    const page = people.applicant;
    await moveClock('2027-06-15');
    await page.goto('/order');
    await page.getByRole('link', { name: '契約の内容を見る' }).first().click();
    await page.getByRole('link', { name: 'IDを追加する' }).click();
    await field(page, '追加するユーザID数').fill('5');
    // 5 × 11,000 × 8/12, rounded down; 10 % tax of it, rounded down.
    await page.getByText('¥36,666').first().waitFor();
    await page.getByText('¥40,332').first().waitFor();
    await browser.look(page, 'add-ids');
    await press(page, '確認画面へ進む');
    await page.getByText('20 名 → 25 名').waitFor();
    await press(page, 'この内容で申し込む');
    await page.getByText('申込みを受け付けました').waitFor();
    assert.match(await header(people.admin, '現在の契約期間'), /4\/20/, 'not before the approval');
    await approve('ID追加');
    assert.match(await header(people.admin, '現在の契約期間'), /4\/25/);
    assert.equal(await mails(ADMIN, /ご利用開始のご案内/), 1, 'an addition starts nothing');
  },
);

step('the window opens with one invitation; the renewal is applied for without a number', async () => {
  const page = people.applicant;
  await moveClock('2027-11-05');
  for (const address of [APPLICANT, ADMIN]) {
    assert.equal(await mails(address, /継続のお申し込みのご案内/), 1, `invitations to ${address}`);
  }
  await page.goto('/order');
  await page.getByRole('link', { name: '継続の申込みをする' }).first().click();
  await page.getByLabel('ID数未確定で申し込む').check();
  await field(page, '見込みのユーザID数').fill('25');
  await page.getByText('見込みのユーザID数による概算です。').waitFor();
  await browser.look(page, 'provisional');
  await send(page, 'ID数未確定で申し込む');
  await page.getByText('ID数未確定で申込みを受け付けました').waitFor();
  assert.equal(await mails(APPLICANT, /継続のお申し込み（ID数未確定）を受け付けました/), 1);
});

step('sales see the provisional order and cannot approve it', async () => {
  const page = people.sales;
  await page.goto('/vendor');
  await page.settled();
  assert.equal(await page.getByRole('row', { name: new RegExp(COMPANY) }).count(), 0, 'it is in no queue');
  await page.goto('/vendor/orders');
  await page
    .getByRole('row', { name: new RegExp(`${COMPANY}.*ID数未確定`) })
    .getByRole('link')
    .first()
    .click();
  await page.getByText('未確定（見込み 25 名）').waitFor();
  assert.equal(await page.getByRole('button', { name: '承認する' }).count(), 0);
});

step('the final number is given in January and keeps the early discount of November', async () => {
  const page = people.applicant;
  await moveClock('2028-01-14');
  assert.equal(await mails(APPLICANT, /継続のお申し込み期限まで/), 0, 'who has applied is not asked to apply');
  await page.goto('/order');
  await page.getByRole('link', { name: '継続の申込みを確認する' }).first().click();
  await page.getByRole('link', { name: 'ID数を確定して申し込む' }).click();
  await page.getByLabel('人数を確定して申し込む').check();
  await fillQuantity(page, 24);
  // 24 × 11,000, less 5 %, with 10 % tax: the early discount ended in December.
  await page.getByText('早割を適用しています').waitFor();
  await page.getByText('¥275,880').first().waitFor();
  await browser.look(page, 'confirm-number');
  await send(page);
  await page.getByText('申込みを受け付けました').waitFor();
  await approve('継続');
  assert.equal(await mails(APPLICANT, /お申し込みが確定しました/), 3, 'one for each approved order');
  assert.equal(await mails(ADMIN, /ご利用開始のご案内/), 1, 'the same library starts nothing anew');
});

step('the next roster: three stay, one leaves, two join', async () => {
  const page = people.admin;
  assert.match(await header(page, '次の契約期間'), /ビジネス基礎ライブラリ.*4\/24.*2028\/02〜2029\/01/);
  await importLearners(
    page,
    roster('jukosha-2028.csv', [
      '削除,AGR-0003,川島 実,カワシマ ミノル,,,倉庫部,受講者',
      ',AGR-0005,宮田 由紀,ミヤタ ユキ,agr0005@asagiri.example.jp,,配送部,受講者',
      ',AGR-0006,佐野 剛,サノ ツヨシ,agr0006@asagiri.example.jp,,倉庫部,受講者',
    ]),
    { term: 'next', removals: 1 },
  );
  await page.goto('/admin/roster');
  await press(page, '次期名簿を確定する');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /確定する/ })
    .click();
  await page.getByText('確定済み').first().waitFor();
  await browser.look(page, 'roster-confirmed');
  assert.match(await header(page, '現在の契約期間'), /4\/25/, 'the running roster is as it was');
});

step('the calendar feed tells these dates to a parser that is not ours', async () => {
  const page = people.applicant;
  await page.goto('/order');
  await page.getByLabel('用途（任意）').fill('人事部の予定表');
  await press(page, '登録用アドレスを作成する');
  people.feed = await page.locator('code', { hasText: '.ics' }).innerText();
  await browser.look(page, 'feed');
  const events = await readCalendar(people.feed);
  // Of a window that has been used nothing is left to be done.
  assert.deepEqual(
    events.map(({ kind, day }) => [kind, day]),
    [
      ['term-starts', '2027-02-01'],
      ['roster-opens', '2028-01-11'],
      ['term-ends', '2028-01-31'],
      ['term-starts', '2028-02-01'],
      ['renewal-opens', '2028-11-01'],
      ['term-ends', '2029-01-31'],
      ['last-day', '2029-02-10'],
    ],
  );
});

/** Somebody completes the shared course; `learning.test.mjs` shows how that looks. */
async function complete({ loginId, password }) {
  const login = { site: 'learn', companyCode: people.first.code, loginId, password };
  const learner = await product.as(login);
  const { workspaceId } = await learner('GET', '/auth/me');
  const mine = `/workspaces/${workspaceId}/my-courses`;
  const { items } = await learner('GET', `${mine}?limit=200`);
  const course = `${mine}/${items.find((one) => one.code === SHARED.code).id}`;
  const { units } = await learner('GET', course);
  for (const unit of units) {
    const at = `${course}/units/${unit.id}`;
    if (unit.kind === 'page') await learner('POST', `${at}/done`, {});
    else {
      const { id: attempt } = await learner('POST', `${at}/attempts`, {});
      const answers = Object.entries(SHARED.right).map(([question, choices]) => ({ question, choices }));
      const marked = await learner('POST', `${at}/attempts/${attempt}/hand-in`, { answers });
      assert.equal(marked.course.status, 'completed');
    }
  }
}

step('term 2 runs from the 1st: who left is refused, who stayed learns on, the record remains', async () => {
  await moveClock('2028-02-01');
  const leaver = await browser.person('leaver');
  await enter(leaver, 'learn', { companyCode: people.first.code, ...LEAVER });
  await leaver.getByRole('alert').first().waitFor();
  browser.provoked(/^leaver: 403 POST .*\/auth\/login$/);
  await people.learner.goto('/learn');
  await people.learner.getByText(BASIC).first().waitFor();
  await complete(STAYER);
  const page = people.admin;
  assert.match(await header(page, '現在の契約期間'), /利用中.*5\/24.*2028\/02〜2029\/01/);
  await page.goto(`/admin/learners?q=${LEAVER.loginId}&state=removed`);
  await page.getByText(LEAVER.loginId).first().waitFor();
  await browser.look(page, 'term-2');
});

step('the second window: one invitation more, one reminder, and a renewal into another library', async () => {
  const page = people.applicant;
  await moveClock('2028-12-13');
  assert.equal(await mails(APPLICANT, /継続のお申し込みのご案内/), 2, 'one for each window');
  assert.equal(await mails(APPLICANT, /継続のお申し込み期限まで、あと60日です/), 1);
  await page.goto('/order');
  await page.getByRole('link', { name: '継続の申込みをする' }).first().click();
  const option = page.getByLabel(/^継続するライブラリ/).getByRole('option', { name: new RegExp(ANOTHER) });
  await page.getByLabel(/^継続するライブラリ/).selectOption(await option.getAttribute('value'));
  await page.getByText('新しい管理者サイトが用意されます').waitFor();
  await page.getByText('受講できなくなる').first().waitFor();
  await fillQuantity(page, 24);
  await field(page, '教育担当者の氏名').fill('研修 花');
  await field(page, '教育担当者のメールアドレス').fill(ADMIN);
  await browser.look(page, 'change-library');
  await send(page);
  await page.getByText('申込みを受け付けました').waitFor();
  await approve('継続');
  assert.equal(await mails(ADMIN, new RegExp(`ご利用開始のご案内（${ANOTHER}）`)), 1);
  assert.equal(await mails(ADMIN, /ご利用開始のご案内/), 2, 'the first one and the one of the new library');
});

step('another library means a new workspace with credentials of its own; the old one runs on', async () => {
  people.admin2 = await browser.person('admin2');
  const page = people.admin2;
  people.second = await startOfUse(page, ANOTHER);
  assert.equal(people.second.code, people.first.code, 'the company stays');
  assert.notEqual(people.second.id, people.first.id, 'the ID is new');
  await field(page, 'パスワード').fill(PASSWORD);
  await press(page, 'ログイン');
  await page.getByRole('region', { name: '次の契約期間', exact: true }).waitFor();
  assert.match(await header(page, '次の契約期間'), /コンプライアンス・ライブラリ.*0\/24.*2029\/02〜2030\/01/);
  await browser.look(page, 'new-workspace');
  assert.match(await header(people.admin, '現在の契約期間'), /利用中.*5\/24/);
});

step('its people come along from the old workspace; a first roster needs no confirmation', async () => {
  const page = people.admin2;
  await moveClock('2029-01-12');
  await page.goto('/admin');
  await page.getByLabel(/^前の契約期間の名簿にいる受講者（5名）/).check();
  await page.getByLabel('修了履歴も引き継ぐ（1件）').check();
  await browser.look(page, 'carry-over');
  await press(page, '内容を確認する');
  await page.getByText('引き継ぎの確認').waitFor();
  await page.getByText('修了履歴 1件も引き継ぎます').waitFor();
  await page.getByText('AGR-0005').first().waitFor();
  await browser.look(page, 'carry-over-plan');
  await press(page, 'この内容で引き継ぐ');
  await page.getByText('5名と、修了履歴 1件を引き継ぎました').waitFor();
  assert.match(await header(page, '次の契約期間'), /5\/24/);
  await page.goto('/admin/roster');
  await page.getByText('最初の契約期間の名簿は、確定の手続きがいりません').waitFor();
  await browser.look(page, 'new-roster');
});

step('term 3 runs in the new workspace, and the old one can only be read', async () => {
  await moveClock('2029-02-01');
  assert.match(await header(people.admin2, '現在の契約期間'), /利用中.*コンプライアンス・ライブラリ.*5\/24/);
  const learner = await browser.person('carried');
  await enter(learner, 'learn', { companyCode: people.second.code, ...STAYER });
  await learner.getByText(ANOTHER).first().waitFor();
  const now = people.admin2;
  await now.goto(`/admin/learners?q=${STAYER.loginId}`);
  await now.getByRole('link', { name: '朝霧 一郎' }).first().click();
  await now.getByText('前の契約から引き継ぎ').waitFor();
  await browser.look(now, 'carried-completion');
  const old = people.admin;
  await old.goto('/admin/learners');
  await old.getByText('AGR-0001').first().waitFor();
  await old.getByText('別のライブラリで継続されたため').waitFor();
  await old.getByText('2029/01/31 に終了しました').waitFor();
  await browser.look(old, 'old-workspace');
  assert.equal(await old.getByRole('link', { name: '受講者を登録', exact: true }).count(), 0, 'nobody is added');
  const [download] = await Promise.all([old.waitForEvent('download'), exportRoster(old)]);
  assert.match(readFileSync(await download.path(), 'utf8'), /AGR-0003/, 'the record of those who left is exported too');
  await people.applicant.goto('/order');
  await people.applicant.getByText(ANOTHER).first().waitFor();
  await browser.look(people.applicant, 'home-term-3');
});

async function exportRoster(page) {
  await page.goto('/admin/learners?state=any');
  await page.getByText('AGR-0003').first().waitFor();
  await press(page, 'ダウンロード');
  await press(page, 'CSV（UTF-8）');
}

step('the vendor sees three terms; every approved order has its papers, and they can be saved', async () => {
  const page = people.applicant;
  await page.goto('/order/documents');
  const rows = (kind) => page.getByRole('row', { name: new RegExp(kind) });
  await rows('請求書').first().waitFor();
  for (const kind of ['注文書', '注文請書', '請求書']) assert.equal(await rows(kind).count(), 4, kind);
  await browser.look(page, 'documents');
  for (const kind of ['注文請書', '請求書']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      rows(kind).first().getByRole('button', { name: /^PDF / }).click(),
    ]);
    assert.match(download.suggestedFilename(), /\.pdf$/);
    assert.equal(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    );
  }
  const sales = people.sales;
  await sales.goto('/vendor/companies');
  await sales.getByRole('link', { name: COMPANY }).click();
  for (const months of ['2027/02 〜 2028/01', '2028/02 〜 2029/01', '2029/02 〜 2030/01']) {
    await sales.getByText(months).first().waitFor();
  }
  await browser.look(sales, 'customer');
});

step('the customer reads what the vendor did to its contract', async () => {
  const page = people.applicant;
  await page.goto('/order/history');
  await page.getByText('提供元').first().waitFor();
  // The newest come first; who approved is named, and marked as somebody of the vendor.
  await page
    .getByRole('row', { name: /申込の承認.*営業.*（提供元）.*継続/ })
    .first()
    .waitFor();
  await browser.look(page, 'history');
});
