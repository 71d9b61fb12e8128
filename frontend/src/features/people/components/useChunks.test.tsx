// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CHUNK, useChunks } from './useChunks';

const ids = Array.from({ length: 2 * CHUNK + 300 }, (_, index) => `lrn_${index}`);

it('calls for a thousand at a time and goes on after a failure where it stopped', async () => {
  const asked: number[] = [];
  let broken = true;
  const { result } = renderHook(() =>
    useChunks(ids, async (some) => {
      if (asked.length === 1 && broken) throw new Error('offline');
      asked.push(some.length);
      return some[0];
    }),
  );
  await act(() => expect(result.current.run()).rejects.toThrow('offline'));
  expect(result.current.done).toBe(CHUNK);
  broken = false;
  const answers = await act(() => result.current.run());
  expect(answers).toEqual(['lrn_0', `lrn_${CHUNK}`, `lrn_${2 * CHUNK}`]);
  expect(asked).toEqual([CHUNK, CHUNK, 300]);
  expect(result.current.done).toBe(ids.length);
});
