import { describe, expect, it } from 'vitest';
import { pasted } from './classes-model';

describe('pasted', () => {
  it.each([
    ['', []],
    ['MD-0001', ['MD-0001']],
    ['MD-0001\nMD-0002\r\n\nMD-0001', ['MD-0001', 'MD-0002']],
    ['MD-0001\t MD-0002、MD-0003, MD-0004', ['MD-0001', 'MD-0002', 'MD-0003', 'MD-0004']],
  ])('reads %j', (text, expected) => {
    expect(pasted(text)).toEqual(expected);
  });
});
