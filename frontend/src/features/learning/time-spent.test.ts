import { expect, it } from 'vitest';
import { Stopwatch } from './time-spent';

function watch() {
  let now = 0;
  const stopwatch = new Stopwatch(() => now);
  return { stopwatch, pass: (seconds: number) => (now += seconds * 1000) };
}

it('counts only while it is seen', () => {
  const { stopwatch, pass } = watch();
  pass(60);
  expect(stopwatch.take()).toBe(0);
  stopwatch.show();
  pass(20);
  stopwatch.hide();
  pass(60);
  stopwatch.show();
  pass(10.5);
  expect(stopwatch.take()).toBe(30);
});

it('keeps what is too short to tell, and fractions of a second', () => {
  const { stopwatch, pass } = watch();
  stopwatch.show();
  pass(4.9);
  expect(stopwatch.take()).toBe(0);
  pass(1.2);
  expect(stopwatch.take()).toBe(6);
  pass(4.9);
  expect(stopwatch.take()).toBe(5);
});

it('tells again what nobody could be told, but no more at once than counts', () => {
  const { stopwatch, pass } = watch();
  stopwatch.show();
  pass(60);
  stopwatch.giveBack(stopwatch.take());
  pass(60);
  expect(stopwatch.take()).toBe(120);
  pass(1000);
  expect(stopwatch.take()).toBe(300);
});
