// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserDrafts } from './browser-drafts';

const drafts = browserDrafts<{ text: string }>('letter');

describe('what somebody was writing', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it('outlives a reload until it is dropped', () => {
    drafts.keep('1', { text: 'あ' });
    expect([drafts.read('1'), drafts.read('2')]).toEqual([{ text: 'あ' }, undefined]);
    drafts.drop('1');
    expect(drafts.read('1')).toBeUndefined();
  });

  it('is nothing where the store is closed, full or broken', () => {
    localStorage.setItem('keizoku.letter.1', '{"text":');
    expect(drafts.read('1')).toBeUndefined();
    const closed = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    for (const name of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, name).mockImplementation(closed);
    drafts.keep('1', { text: 'い' });
    drafts.drop('1');
    expect(drafts.read('1')).toBeUndefined();
  });
});
