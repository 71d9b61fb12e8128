import { describe, expect, it } from 'vitest';
import { canConfirm, effectiveRows, firstTab, showEncoding, verdictOf } from './import-model';
import type { ImportPlan } from './types';

const plan = (over: Partial<ImportPlan> = {}): ImportPlan => ({
  id: 'imp_1',
  kind: 'learners',
  termId: 'trm_1',
  fileName: 'a.csv',
  encoding: 'cp932',
  format: 'csv',
  hash: 'h',
  state: 'ready',
  counts: { rows: 3, add: 1, change: 1, remove: 1, unchanged: 0, ignore: 0, error: 0 },
  orgUnitsToAdd: [],
  seats: { before: 10, after: 10, purchased: 20, over: 0 },
  unknownColumns: [],
  errors: [],
  errorCount: 0,
  createdAt: '',
  ...over,
});
const none = { rows: 3, add: 0, change: 0, remove: 0, unchanged: 3, ignore: 0, error: 0 };

describe('an import plan', () => {
  it('is held back as a whole by one error', () => {
    const broken = plan({ counts: { ...none, add: 2, error: 1 }, errorCount: 2 });
    expect(verdictOf(broken)).toBe('blocked');
    expect(canConfirm(broken, '')).toBe(false);
    expect(firstTab(broken)).toBe('error');
  });
  it('is refused when it takes more seats than were bought, not when it brings an overfull roster down', () => {
    expect(verdictOf(plan({ seats: { before: 18, after: 22, purchased: 20, over: 2 } }))).toBe('over');
    expect(verdictOf(plan({ seats: { before: 30, after: 22, purchased: 20, over: 2 } }))).toBe('ready');
  });
  it('has nothing to confirm when the file says what is there already', () => {
    expect(verdictOf(plan({ counts: none }))).toBe('nothing');
    expect(effectiveRows(plan())).toBe(3);
  });
  it('wants the phrase for a big removal, in either language and any width', () => {
    const big = plan({
      needsAcknowledgement: { code: 'x', removals: 5, base: 10, phrase: '5名を削除', phraseEn: 'remove 5' },
    });
    expect(canConfirm(big, '')).toBe(false);
    expect(canConfirm(big, '５名を削除')).toBe(true);
    expect(canConfirm(big, 'Remove 5')).toBe(true);
  });
  it('names encodings as people know them', () => {
    expect(showEncoding(plan())).toBe('Shift_JIS');
    expect(showEncoding(plan({ format: 'xlsx', encoding: 'utf8' }))).toBe('Excel');
  });
});
