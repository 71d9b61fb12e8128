// The people of a story: the demonstration's accounts, and how somebody comes in by the log-in page.
import assert from 'node:assert/strict';
import { browser, product } from './stage.mjs';
import { field, press } from './steps.mjs';

/** Everybody's window by the name that the story gives them, and what they keep for later steps. */
export const people = {};

/** Who is meant among the accounts of the demonstration. */
export const is = {
  applicant: (one) => one.site === 'order' && one.loginId.startsWith('mori'),
  sales: (one) => one.site === 'vendor' && one.loginId.includes('sales'),
  operator: (one) => one.site === 'vendor' && one.loginId.includes('oper'),
  administrator: (one) => one.site === 'admin' && !one.loginId.startsWith('MD-'),
  supervisor: (one) => one.site === 'admin' && one.loginId === 'MD-0002',
  learner: (one) => one.site === 'learn' && one.loginId.startsWith('MD-'),
};

/** The account of the demonstration that is meant. */
export function account(match) {
  const found = product.demo.accounts.find(match);
  assert.ok(found, `no account for ${match}`);
  return found;
}

/** Fills in the log-in page and presses its button; what comes of it is the story's business. */
export async function submit(page, { companyCode, loginId, password }) {
  if (companyCode) await field(page, '法人コード').fill(companyCode);
  await field(page, companyCode ? 'ユーザID' : 'メールアドレス').fill(loginId);
  await field(page, 'パスワード').fill(password);
  await press(page, 'ログイン');
}

/** Comes in by the log-in page of a site. */
export async function enter(page, site, who) {
  await page.goto(`/${site}/login`);
  await submit(page, who);
}

/** Somebody of the demonstration opens a window and stands on the home page of their site. */
export async function logIn(name, match) {
  const who = account(match);
  const page = await browser.person(name);
  people[name] = page;
  await enter(page, who.site, who);
  await page.waitForURL(new RegExp(`/${who.site}/?$`));
  return page;
}
