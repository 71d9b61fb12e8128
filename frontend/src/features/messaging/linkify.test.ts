import { expect, it } from 'vitest';
import { linkify } from './linkify';

it('makes our links clickable on this origin and leaves others as text', () => {
  const pieces = linkify(
    '開いてください。\nhttp://keizoku.example/order/verify?token=abc\n参考 https://other.example/x 以上',
    'http://localhost:8080',
  );
  expect(pieces.map((piece) => piece.href)).toEqual([
    undefined,
    '/order/verify?token=abc',
    undefined,
    undefined,
    undefined,
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toContain('参考 https://other.example/x 以上');
});
