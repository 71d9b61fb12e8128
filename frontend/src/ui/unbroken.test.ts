import { expect, test } from 'vitest';
import { unbroken } from './unbroken';

const whole = (text: string) =>
  unbroken(text)
    .filter((one) => one.whole)
    .map((one) => one.piece);

test('numbers are found among Japanese and nothing is lost', () => {
  const text = '【Keizoku】お申し込み（K2026-00001）を承認しました。請求書番号：INV-2026-12-0003';
  expect(whole(text)).toEqual(['K2026-00001', 'INV-2026-12-0003']);
  expect(
    unbroken(text)
      .map((one) => one.piece)
      .join(''),
  ).toBe(text);
});

test('addresses and dates are no numbers', () => {
  expect(whole('https://example.jp/a-1?x=B-2-c 2026-12-01 e-mail')).toEqual([]);
  expect(unbroken('')).toEqual([]);
});
