import { describe, expect, it } from 'vitest';
import { blocksOf, spansOf } from './markdown';

const text = (text: string) => [{ kind: 'text', text }];

describe('Markdown of pages', () => {
  it('reads headings, paragraphs, lists, quotes and tables', () => {
    const page = '前文\n二行目\n\n## 見出し\n- い\n- ろ\n1. は\n> 引用\n> 続き\n\n| 列 | 値 |\n|---|---|\n| a | b |\n';
    expect(blocksOf(page)).toEqual([
      { kind: 'paragraph', spans: text('前文\n二行目') },
      { kind: 'heading', spans: text('見出し') },
      { kind: 'list', ordered: false, items: [text('い'), text('ろ')] },
      { kind: 'list', ordered: true, items: [text('は')] },
      { kind: 'quote', spans: text('引用続き') },
      { kind: 'table', head: [text('列'), text('値')], rows: [[text('a'), text('b')]] },
    ]);
  });

  it('marks what is strong and what is code', () => {
    expect(spansOf('a **b** `c` d')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'strong', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'c' },
      { kind: 'text', text: ' d' },
    ]);
  });

  it('keeps tags as text', () => {
    expect(blocksOf('<script>alert(1)</script>')).toEqual([
      { kind: 'paragraph', spans: text('<script>alert(1)</script>') },
    ]);
  });
});
