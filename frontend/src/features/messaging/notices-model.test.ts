import { describe, expect, it } from 'vitest';
import { linkifyPages } from './linkify';
import { daysLater, newDraft, targetKey } from './notices-model';

describe('daysLater', () => {
  it('counts over months, years and leap days', () => {
    expect(daysLater('2027-06-01', 30)).toBe('2027-07-01');
    expect(daysLater('2027-12-31', 1)).toBe('2028-01-01');
    expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('a new notice', () => {
  it('is for everybody when an administrator begins it, and for nobody yet when a supervisor does', () => {
    expect(newDraft('2027-06-01', true).targets).toEqual(['everyone']);
    expect(newDraft('2027-06-01', false).targets).toEqual([]);
  });

  it('names a target by its id', () => {
    expect(targetKey({ kind: 'everyone', id: null })).toBe('everyone');
    expect(targetKey({ kind: 'class', id: 'cls_1' })).toBe('cls_1');
  });
});

describe('linkifyPages', () => {
  it('makes links of addresses, and leaves what follows them', () => {
    expect(linkifyPages('詳しくは https://example.jp/a?b=1 をご覧ください。')).toEqual([
      { text: '詳しくは ' },
      { text: 'https://example.jp/a?b=1', href: 'https://example.jp/a?b=1' },
      { text: ' をご覧ください。' },
    ]);
    expect(linkifyPages('（https://example.jp/）。')[1]?.href).toBe('https://example.jp/');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '<a href="x">x</a>', '//example.jp'])(
    'makes no link of %s',
    (text) => {
      expect(linkifyPages(text).every(({ href }) => href === undefined)).toBe(true);
    },
  );

  it('makes no link of an address that hides where it leads', () => {
    expect(linkifyPages('https://keizoku.example.jp@evil.example/')[0]?.href).toBeUndefined();
    expect(linkifyPages('https://')[0]?.href).toBeUndefined();
  });
});
