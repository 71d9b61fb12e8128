import { describe, expect, it } from 'vitest';
import { MOST_PARTS, merged, PlayedParts } from './video-played';

/** A player that reports every quarter of a second. */
function run(played: PlayedParts, fromMs: number, toMs: number, rate = 1) {
  for (let at = fromMs; at <= toMs; at += 250 * rate) played.at(at, 10_000 + (at - fromMs) / rate, rate);
}

describe('what was really played', () => {
  it('is what the player ran through', () => {
    const played = new PlayedParts();
    run(played, 0, 5000);
    expect(played.parts).toEqual([{ fromMs: 0, toMs: 5000 }]);
  });

  it('may be played faster', () => {
    const played = new PlayedParts();
    run(played, 0, 20_000, 2);
    expect(played.parts).toEqual([{ fromMs: 0, toMs: 20_000 }]);
  });

  it('leaves out what was skipped, told or not', () => {
    const played = new PlayedParts();
    run(played, 0, 1000);
    played.cut();
    run(played, 20_000, 21_000);
    played.at(29_000, 11_100, 1);
    expect(played.parts).toEqual([
      { fromMs: 0, toMs: 1000 },
      { fromMs: 20_000, toMs: 21_000 },
    ]);
  });

  it('counts once what was played twice, and goes back without counting', () => {
    const played = new PlayedParts();
    run(played, 0, 4000);
    played.cut();
    run(played, 2000, 6000);
    played.at(500, 90_000, 1);
    expect(played.parts).toEqual([{ fromMs: 0, toMs: 6000 }]);
  });

  it('is bounded without adding what was not played', () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ fromMs: n * 100, toMs: n * 100 + 1 + (n % 50) }));
    const kept = merged(many);
    expect(kept.length).toBe(MOST_PARTS);
    expect(kept.every((part) => many.some((one) => one.fromMs === part.fromMs && one.toMs === part.toMs))).toBe(true);
  });
});
