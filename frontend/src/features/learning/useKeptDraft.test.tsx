// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import { useKeptDraft } from './useKeptDraft';

const PAUSE = 100;
const refusal = (status: number, code: string) => new ApiError({ type: '', title: '', status, code });

/** A server that takes `delay` ms to keep something, and what reaches it. */
function desk(delay = 10) {
  const log: string[] = [];
  const kept: [string, number, boolean][] = [];
  let refuse: Error | undefined;
  const send = vi.fn(async (revision: number, text: string) => {
    await new Promise((done) => setTimeout(done, delay));
    if (refuse) throw refuse;
    log.push(`${revision} ${text}`);
    return { revision: revision + 1 };
  });
  const handIn = vi.fn(async () => {
    if (refuse) throw refuse;
    log.push('handed in');
    return 'marked';
  });
  const { result } = renderHook(() =>
    useKeptDraft({
      value: '',
      saved: '',
      revision: 0,
      unsent: false,
      pause: PAUSE,
      keep: (text, base, unsaved) => kept.push([text, base, unsaved]),
      send,
    }),
  );
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const write = (text: string) => act(() => result.current.write(text));
  const fail = (error?: Error) => {
    refuse = error;
  };
  return { result, log, kept, send, handIn, wait, write, fail };
}

describe('a draft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is kept here at once and on the server after a pause, one after the other', async () => {
    const { result, log, kept, wait, write } = desk(500);
    write('a');
    expect([kept.at(-1), log]).toEqual([['a', 0, true], []]);
    await wait(PAUSE + 1);
    write('ab');
    await wait(PAUSE + 1);
    write('abc');
    await wait(2000);
    expect([log, result.current.keeping, kept.at(-1)]).toEqual([['0 a', '1 abc'], 'saved', ['abc', 2, false]]);
  });

  it('is handed in behind what is on its way, and not kept after it', async () => {
    const { result, log, kept, handIn, wait, write } = desk(500);
    write('a');
    await wait(PAUSE + 1);
    write('ab');
    const answers: string[] = [];
    act(() => void result.current.last(handIn).then((marked) => answers.push(marked)));
    await wait(400);
    expect(handIn).not.toHaveBeenCalled();
    await wait(2000);
    expect([log, answers]).toEqual([['0 a', 'handed in'], ['marked']]);
    const before = kept.length;
    write('abc');
    await wait(2000);
    expect([log, kept.length]).toEqual([['0 a', 'handed in'], before]);
  });

  it('does not wait for ever for a connection that hangs', async () => {
    const { result, log, handIn, wait, write } = desk(60_000);
    write('a');
    await wait(PAUSE + 1);
    act(() => void result.current.last(handIn));
    await wait(6000);
    expect(log).toEqual(['handed in']);
  });

  it('is kept again when it could not be handed in', async () => {
    const { result, log, kept, handIn, wait, write, fail } = desk();
    fail(refusal(0, 'client.offline'));
    const failed = vi.fn();
    act(() => void result.current.last(handIn).catch(failed));
    await wait(1);
    expect(failed).toHaveBeenCalledOnce();
    write('a');
    await wait(1000);
    expect([result.current.keeping, kept.at(-1)]).toEqual(['failed', ['a', 0, true]]);
    fail();
    window.dispatchEvent(new Event('online'));
    await wait(100);
    expect([result.current.keeping, log]).toEqual(['saved', ['0 a']]);
  });

  it('is not sent again where that is of no use', async () => {
    const { result, log, send, wait, write, fail } = desk();
    fail(refusal(404, 'not_found'));
    write('a');
    await wait(60_000);
    expect([send.mock.calls.length, result.current.keeping]).toEqual([1, 'failed']);
    expect(result.current.refused).toBeInstanceOf(ApiError);
    fail();
    write('ab');
    await wait(1000);
    expect([log, result.current.refused]).toEqual([['0 ab'], undefined]);
    fail(refusal(412, 'stale'));
    write('abc');
    await wait(1000);
    write('abcd');
    await wait(60_000);
    expect([send.mock.calls.length, result.current.keeping]).toEqual([3, 'stale']);
  });

  it('goes on from the later revision, whichever answer came last', async () => {
    const { result, log, wait, write } = desk();
    write('a');
    await wait(1000);
    act(() => result.current.moved(0));
    write('ab');
    await wait(1000);
    act(() => result.current.moved(7));
    write('abc');
    await wait(1000);
    expect(log).toEqual(['0 a', '1 ab', '7 abc']);
  });
});
