import { describe, expect, it } from 'vitest';
import { refuseFile } from './file';

describe('a file', () => {
  it('is refused before sending when it is no table or too large', () => {
    const refused = (name: string, size: number) => refuseFile({ name, size }, ['csv', 'xlsx'], 1000);
    expect(refused('a.pdf', 1)).toBe('file.wrongType');
    expect(refused('csv', 1)).toBeUndefined();
    expect(refused('a.CSV', 1001)).toBe('file.tooLarge');
    expect(refused('a.xlsx', 1000)).toBeUndefined();
  });
});
