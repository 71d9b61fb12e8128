// Seats of two terms as people meet them: the applicant sees from when IDs are missing and orders them filled in; the training
// administrator plans the next roster in steps, writes it at once and takes it back; then a second one is invited, and a plan made
// from a file is written only with that person's word.
import assert from 'node:assert/strict';
import { account, is, logIn, people } from './people.mjs';
import { browser, product, stage } from './stage.mjs';
import { field, heading, press } from './steps.mjs';

/** Their last day of use is the last day of the running term. */
const LEAVERS = ['MD-0010', 'MD-0011', 'MD-0012', 'MD-0013', 'MD-0014', 'MD-0015'];

/** Who is invited, and the password chosen by the link of the mail. */
const SECOND = { name: '近藤 美咲', email: 'misaki.kondo@midorizaka.example.jp', password: 'Shounin-2027!' };
/** What HR hands over: eight people leave. */
const HR_FILE = ['処理区分,ユーザID,氏名', ...[20, 21, 22, 23, 24, 25, 26, 27].map((n) => `削除,MD-00${n},`), ''].join(
  '\r\n',
);

const step = stage('planner', renewed);

/** 100 IDs for the next term, where 108 people learn now and six of them leave. */
async function renewed() {
  const order = await product.as(account(is.applicant));
  const [contract] = (await order('GET', '/contracts')).items;
  const libraryId = contract.terms[0].library.id;
  const wish = { kind: 'renewal', contractId: contract.id, libraryId, quantity: 100, submit: true };
  const { id, revision } = await order('POST', '/orders', wish);
  const sales = await product.as(account(is.sales));
  await sales('POST', `/orders/${id}/approve`, {}, { 'if-match': `"${revision}"` });
  const admin = await product.as(account(is.administrator));
  const ws = `/workspaces/${(await admin('GET', '/auth/me')).workspaceId}`;
  for (const login of LEAVERS) {
    const [person] = (await admin('GET', `${ws}/learners?q=${login}`)).items;
    const path = `${ws}/learners/${person.id}`;
    const seen = await admin('GET', path);
    await admin('PATCH', path, { endsOn: '2027-03-31' }, { 'if-match': `"${seen.revision}"` });
  }
}

step('the applicant sees from which day IDs are missing and orders them filled in', async () => {
  const page = await logIn('applicant', is.applicant);
  await page.getByRole('link', { name: '契約の内容を見る' }).first().click();
  await page.getByText('2027/04/01（木） から、ユーザIDが不足する見込みです').waitFor();
  await page.getByRole('img', { name: /利用人数とユーザID数の推移/ }).waitFor();
  await page.getByRole('table', { name: '期間ごとの利用見込み' }).waitFor();
  await page.getByRole('heading', { name: 'ユーザIDの購入履歴' }).waitFor();
  await browser.look(page, 'contract-seats');
  await page.getByRole('link', { name: '不足する 2 IDを追加する' }).click();
  await heading(page, 'ID追加の申込み');
  assert.equal(await field(page, '追加するユーザID数').inputValue(), '2');
  assert.equal(await field(page, '追加する契約期間').inputValue(), '2027-04');
  await browser.look(page, 'add-missing');
});

step('the training administrator sees the same', async () => {
  const page = await logIn('administrator', is.administrator);
  await page.getByText('2027/04/01（木） から、ユーザIDが不足する見込みです').waitFor();
  await page.getByText('次期名簿はまだ開いていないため').waitFor();
  await browser.look(page, 'admin-seats');
});

step('a plan is drafted by rule and by hand, with its seats and the price of those missing', async () => {
  await product.moveClock('2027-03-12');
  const page = people.administrator;
  await page.goto('/admin/roster');
  await page.getByRole('link', { name: 'まとめて計画する' }).click();
  await heading(page, '次期名簿をまとめて計画する');
  await press(page, '計画を作成する');
  await page.getByText('計画を作成しました').waitFor();
  await press(page, '利用終了日で決める');
  await page.getByText('利用終了日による決定を計画に加えました').waitFor();
  await page.getByText('ユーザIDが 2 不足します').waitFor();
  await browser.look(page, 'plan-by-rule');
  await press(page, '候補を見る');
  await page.getByText('最終ログイン').first().waitFor();
  await page
    .getByRole('checkbox', { name: /^(?!表示).* を選択$/ })
    .nth(0)
    .check();
  await page
    .getByRole('checkbox', { name: /^(?!表示).* を選択$/ })
    .nth(1)
    .check();
  // A button half under the head of the page is none to measure.
  await page.evaluate(() => scrollTo(0, 0));
  await browser.look(page, 'plan-suggestions');
  await page.getByRole('button', { name: '継続しない', exact: true }).last().click();
  await page.getByText('計画を更新しました').waitFor();
  await page.getByText('ユーザIDが 2 不足します').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^この計画で決めた方/ }).click();
  await page
    .getByText(/が決定（/)
    .first()
    .waitFor();
  await browser.look(page, 'plan-decided');
});

step('it is still there after a reload, is written at once and taken back', async () => {
  const page = people.administrator;
  await page.reload();
  await press(page, '計画を次期名簿に反映する');
  await page.getByText('登録数は 108 名から 100 名になります', { exact: false }).waitFor();
  await browser.look(page, 'plan-commit');
  await page.getByRole('dialog').getByRole('button', { name: '計画を次期名簿に反映する' }).click();
  await page.getByText('計画を次期名簿に反映しました').waitFor();
  await page
    .getByText(/に反映しました$/)
    .first()
    .waitFor();
  await browser.look(page, 'plan-written');
  await page.goto('/admin/roster');
  await page.getByText('あと 0 名登録できます').waitFor();
  await page.goto('/admin/roster/plan');
  await press(page, '反映を取り消す');
  await browser.look(page, 'plan-undo');
  await page.getByRole('dialog').getByRole('button', { name: '反映を取り消す' }).click();
  await page.getByText('反映を取り消し、次期名簿を元に戻しました').waitFor();
  await page.goto('/admin/roster');
  await page.getByText('契約数を 8 名超えています', { exact: true }).waitFor();
});

/** The link of the newest mail to an address, followed in the mailbox as its recipient would. */
async function followMail(page, address, subject) {
  await page.goto(`/mailbox?q=${encodeURIComponent(address)}`);
  await page.getByRole('link', { name: subject }).first().click();
  const mail = page.getByRole('article');
  await mail.waitFor();
  await browser.look(page, 'mail-invited');
  await mail.getByRole('link', { name: /^http/ }).first().click();
}

step('a second training administrator is invited, and approval is switched on', async () => {
  const page = people.administrator;
  await page.goto('/admin');
  await page.getByRole('link', { name: '教育担当者', exact: true }).first().click();
  await heading(page, '教育担当者');
  assert.ok(
    await page.getByRole('checkbox', { name: '計画の反映には、別の教育担当者の承認を必要とする' }).isDisabled(),
  );
  await field(page, '氏名').fill(SECOND.name);
  await field(page, 'メールアドレス').fill(SECOND.email);
  await press(page, '招待のメールを送る');
  await page.getByText(`${SECOND.name} さん（${SECOND.email}）に招待のメールを送りました`).waitFor();
  await page.getByText('招待中', { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: '計画の反映には、別の教育担当者の承認を必要とする' }).click();
  await page.getByText('計画の反映に承認が必要になりました').waitFor();
  await browser.look(page, 'administrators');
});

step('the second one sets a password by the link of the mail and comes in', async () => {
  const page = await browser.person('second');
  people.second = page;
  await followMail(page, SECOND.email, /教育担当者としてご利用/);
  await field(page, '新しいパスワード').fill(SECOND.password);
  await field(page, '新しいパスワード（確認）').fill(SECOND.password);
  await browser.look(page, 'second-set-password');
  await press(page, 'パスワードを設定する');
  await page.getByRole('link', { name: 'ログインへ進む' }).click();
  await page.waitForURL(/\/admin\/login/);
  await field(page, 'ユーザID').fill(SECOND.email);
  await field(page, 'パスワード').fill(SECOND.password);
  await press(page, 'ログイン');
  await page.waitForURL(/\/admin\/?$/);
  await page.goto('/admin/training-admins');
  await page.getByText('利用中', { exact: true }).nth(1).waitFor();
  // Nobody removes oneself, or the one without whom nobody could approve.
  assert.equal(await page.getByRole('button', { name: `削除する ${SECOND.name}` }).count(), 0);
  await page.getByRole('button', { name: /^削除する / }).click();
  await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click();
  await page.getByText('ログインできる教育担当者を2名未満にできません').waitFor();
  browser.provoked(/^second: 409 DELETE .*\/training-admins\//);
  await browser.look(page, 'remove-refused');
  await page.keyboard.press('Escape');
});

step('a plan is made from a file, and cannot be written without the second person', async () => {
  const page = people.administrator;
  await page.goto('/admin/roster/plan');
  await press(page, '新しい計画を作成する');
  await page.getByText('計画を作成しました').waitFor();
  await page.getByRole('link', { name: 'ファイルを読み込む' }).click();
  const file = { name: 'jinji-2027.csv', mimeType: 'text/csv', buffer: Buffer.from(HR_FILE) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('読み込んだファイルを計画に含めますか').waitFor();
  await browser.look(page, 'plan-file-offer');
  await press(page, '計画に含める');
  await heading(page, '次期名簿をまとめて計画する');
  await page.getByText('jinji-2027.csv：追加 0 名・外す 8 名・変更 0 名').waitFor();
  await browser.look(page, 'plan-by-file');
  await press(page, '承認を依頼する');
  await page.getByText('承認を依頼しました').waitFor();
  await page.getByText('別の教育担当者の承認を待っています', { exact: false }).waitFor();
  await browser.look(page, 'plan-requested');
});

step('the approval cannot be switched off meanwhile, and afterwards not by one alone', async () => {
  const page = people.administrator;
  await page.goto('/admin/training-admins');
  await page.getByRole('checkbox', { name: '計画の反映には、別の教育担当者の承認を必要とする' }).click();
  await page.getByText('承認待ちの計画があるため').waitFor();
  browser.provoked(/^administrator: 409 PUT .*\/rosters\/approval$/);
  await browser.look(page, 'approval-off-refused');
});

step('the second one returns it with a reason, then approves it', async () => {
  const page = people.second;
  await page.goto('/admin/roster/plan');
  await page.getByText('が承認を依頼しています', { exact: false }).waitFor();
  await browser.look(page, 'second-sees-plan');
  await press(page, '差し戻す');
  await field(page.getByRole('dialog'), '差戻しの理由').fill('MD-0027 さんは残ることになりました。');
  await page.getByRole('dialog').getByRole('button', { name: '差し戻す' }).click();
  await page.getByText('差し戻しました', { exact: true }).waitFor();
  const planner = people.administrator;
  await planner.goto('/admin/roster/plan');
  await planner.getByText('MD-0027 さんは残ることになりました。').waitFor();
  await browser.look(planner, 'plan-returned');
  await planner.getByLabel('氏名・ユーザIDで検索').fill('MD-0027');
  await planner.getByRole('row', { name: /MD-0001/ }).waitFor({ state: 'detached' });
  await planner
    .getByRole('row', { name: /MD-0027/ })
    .getByRole('checkbox')
    .check();
  await planner.getByRole('button', { name: '継続する', exact: true }).click();
  await planner.getByText('計画を更新しました').waitFor();
  await press(planner, '承認を依頼する');
  await planner.getByText('承認を依頼しました').waitFor();
  await page.reload();
  await press(page, '承認する');
  await page.getByText('承認しました', { exact: true }).waitFor();
  await browser.look(page, 'second-approved');
});

step('what was approved is written', async () => {
  const page = people.administrator;
  await page.goto('/admin/roster/plan');
  await page.getByText(`${SECOND.name} が承認しました`, { exact: false }).waitFor();
  await browser.look(page, 'plan-approved');
  await press(page, '計画を次期名簿に反映する');
  await page
    .getByText('外す 7 名・加える 0 名を反映します。登録数は 108 名から 101 名になります', { exact: false })
    .waitFor();
  await browser.look(page, 'plan-commit-approved');
  await page.getByRole('dialog').getByRole('button', { name: '計画を次期名簿に反映する' }).click();
  await page.getByText('計画を次期名簿に反映しました').waitFor();
  await page.goto('/admin/roster');
  await page.getByText('契約数を 1 名超えています', { exact: true }).waitFor();
});

step('switching the approval off takes the second person too', async () => {
  const [page, second] = [people.administrator, people.second];
  await page.goto('/admin/training-admins');
  await page.getByRole('checkbox', { name: '計画の反映には、別の教育担当者の承認を必要とする' }).click();
  await page.getByText('承認を不要にすることへの同意を、別の教育担当者に依頼しました').waitFor();
  await browser.look(page, 'approval-off-asked');
  await second.goto('/admin/training-admins');
  await second.getByText('承認を不要にすることへの同意を求めています', { exact: false }).waitFor();
  await browser.look(second, 'approval-off-to-answer');
  await press(second, '同意して承認を不要にする');
  await second.getByText('計画の反映に承認は不要になりました').waitFor();
});
