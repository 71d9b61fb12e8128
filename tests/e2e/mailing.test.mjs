// The training administrator searches the learning status and writes to exactly the people found: a template, an unknown variable refused by
// name, the mail of each person looked at, a test to oneself, sending with its delivery; a supervisor reaches the own people only.
import assert from 'node:assert/strict';
import { is, logIn, people } from './people.mjs';
import { browser, stage } from './stage.mjs';
import { heading, press } from './steps.mjs';

const step = stage('mailing');
let found;

const write = async (page, subject, text) => {
  await page.getByLabel('件名').fill(subject);
  await page.getByLabel('本文').fill(text);
};

step('who is found is written to, with a template to begin with', async () => {
  const page = await logIn('admin', is.administrator);
  await page.goto('/admin/mailings');
  await heading(page, 'メールを配信する');
  await page.getByText('下書き').first().waitFor();
  await browser.look(page, 'mailings');
  await page.getByRole('link', { name: '受講状況から宛先を選ぶ' }).click();
  await page.getByRole('combobox', { name: '受講状況' }).selectOption({ label: '修了' });
  await page.waitForURL(/status=completed/);
  await page.getByRole('link', { name: 'この結果の受講者にメール' }).click();
  await heading(page, 'メールの作成');
  await page.getByText(/検索結果：\d+件/).waitFor();
  await page.getByLabel('ひな形').selectOption({ label: '受講のお願い' });
  assert.match(await page.getByLabel('本文').inputValue(), /\{\{learner\.name\}\} 様/);
  await browser.look(page, 'mailing-form');
});

step(
  'a variable that there is not is refused by its name, one from the list goes where the cursor stands',
  async () => {
    const page = people.admin;
    await write(page, '受講の記録について', '{{learner.nickname}} さん');
    await press(page, '宛先と文面を確認');
    await page
      .getByText(/使えない変数があります：learner\.nickname/)
      .first()
      .waitFor();
    await browser.look(page, 'mailing-refused');
    browser.provoked(/422 POST .*\/mailings$/);
    await write(page, '受講の記録について', ' 様\n\n次のコースの修了を確認しました。\n\n{{courses}}');
    await page.getByLabel('本文').press('Control+Home');
    await page.getByLabel('変数を挿入').selectOption({ label: '受講者の氏名' });
    await page.waitForFunction(() => document.querySelector('textarea').value.startsWith('{{learner.name}} 様'));
    await press(page, '宛先と文面を確認');
    await heading(page, '受講の記録について');
  },
);

step('each person’s mail is looked at before it is sent', async () => {
  const page = people.admin;
  await page.getByText('1 / ').first().waitFor();
  await page.getByText(/^清水 恵 様/).waitFor();
  await browser.look(page, 'mailing-draft');
  const rows = await page.getByRole('button', { name: /の文面を表示/ }).allTextContents();
  found = rows.length;
  assert.ok(found > 1, `${rows}`);
  await page.getByRole('button', { name: '次の受講者' }).click();
  await page.getByText(new RegExp(`^${rows[1]} 様`)).waitFor();
  await page.getByRole('button', { name: 'テスト送信' }).click();
  await page.getByText(/にテストメールを送信しました。/).waitFor();
});

step('it is sent after a question, and its delivery is seen', async () => {
  const page = people.admin;
  await page.getByRole('button', { name: '送信する' }).click();
  await page.getByRole('dialog').getByText(`${found}名に「受講の記録について」を送信します。`).waitFor();
  await browser.look(page, 'mailing-send');
  await page.getByRole('dialog').getByRole('button', { name: '送信する' }).click();
  await page.getByText('送信を開始しました。').waitFor();
  await page.getByRole('combobox', { name: '状況で絞り込む' }).selectOption('sent');
  // Of a draft, too, two facts say how many they are: only the end is told when all were sent.
  await page.getByText('送信終了', { exact: true }).waitFor();
  await page.getByText(`${found}名`, { exact: true }).nth(1).waitFor();
  await page.getByRole('button', { name: '清水 恵 の文面を表示' }).waitFor();
  assert.equal(await page.getByRole('button', { name: '送信する' }).count(), 0);
  await browser.look(page, 'mailing-sent');
});

step('exactly they have got it, each with the own name', async () => {
  const api = people.admin.request;
  const mails = await (await api.get('/api/v1/mails?q=受講の記録について&limit=200')).json();
  assert.equal(mails.items.length, found + 1, 'theirs and the test');
  const page = people.admin;
  await page.goto('/mailbox');
  await page.getByText('受講の記録について').first().click();
  await page.getByText('次のコースの修了を確認しました。').waitFor();
});

step('a supervisor writes to the own people, and sees no other mailing', async () => {
  const page = await logIn('supervisor', is.supervisor);
  await page.goto('/admin/mailings');
  await page.getByText('メール配信はまだありません').waitFor();
  await page.goto('/admin/status?q=MD-0001');
  await page.getByText('条件に合うデータが見つかりませんでした').waitFor();
  assert.equal(await page.getByRole('link', { name: 'この結果の受講者にメール' }).count(), 0, 'nobody to write to');
  await page.goto('/admin/status?status=not_started');
  await page.getByRole('link', { name: 'この結果の受講者にメール' }).click();
  await heading(page, 'メールの作成');
  await page.getByLabel('ひな形').selectOption({ label: '受講期限のお知らせ' });
  await press(page, '宛先と文面を確認');
  await page.getByRole('button', { name: '送信する' }).waitFor();
  await page.getByText('営業部').first().waitFor();
  assert.equal(await page.getByText('経理部').count(), 0);
  await page.setViewportSize({ width: 390, height: 844 });
  await browser.look(page, 'supervisor-mailing');
  await page.getByRole('button', { name: '下書きを削除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '下書きを削除' }).click();
  await heading(page, 'メールを配信する');
});
