import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import { Saver, type SaveState, type Values } from './saver';

const offline = () => new ApiError({ type: '', title: '', status: 0, code: 'client.offline' });

function saver(send: (item: string, sequence: number, cmi: Values) => Promise<string>) {
  const states: SaveState[] = [];
  const one = new Saver<string>({ send, onSaved: () => {}, onState: (state) => states.push(state) });
  return { one, states };
}

describe('saving what a package says', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends the latest only, in turn', async () => {
    const sent: [number, string | undefined][] = [];
    const { one, states } = saver(async (_, sequence, cmi) => {
      sent.push([sequence, cmi.a]);
      await new Promise((done) => setTimeout(done, 10));
      return '';
    });
    for (const a of ['1', '2', '3']) one.put('i', { a });
    expect(one.dirty).toBe(true);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([
      [1, '1'],
      [2, '3'],
    ]);
    expect([one.dirty, states.at(-1)]).toEqual([false, 'saved']);
  });

  it('keeps what could not be sent and tries again, more and more slowly', async () => {
    let left = 3;
    const send = vi.fn(async () => {
      left -= 1;
      if (left >= 0) throw offline();
      return '';
    });
    const { one, states } = saver(send);
    one.put('i', { a: '1' });
    await vi.advanceTimersByTimeAsync(900);
    expect([send.mock.calls.length, states.at(-1), one.dirty]).toEqual([1, 'waiting', true]);
    await vi.advanceTimersByTimeAsync(200);
    expect(send).toHaveBeenCalledTimes(2);
    one.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(send).toHaveBeenCalledTimes(3);
    await vi.runAllTimersAsync();
    expect([one.dirty, states.at(-1)]).toEqual([false, 'saved']);
  });

  it('stops when the package was opened elsewhere', async () => {
    const send = vi.fn(async () => {
      throw new ApiError({ type: '', title: '', status: 409, code: 'scorm.opened_elsewhere' });
    });
    const { one, states } = saver(send);
    one.put('i', { a: '1' });
    await vi.runAllTimersAsync();
    one.put('i', { a: '2' });
    await vi.runAllTimersAsync();
    expect([send.mock.calls.length, states.at(-1), one.dirty]).toEqual([1, 'elsewhere', false]);
  });
});
