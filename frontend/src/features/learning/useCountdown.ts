import { useCallback, useEffect, useState } from 'react';

/** Seconds that are left, counted down from what the server said last; a machine that slept counts on where the time is. */
export function useCountdown(seconds: number | null | undefined) {
  const limited = typeof seconds === 'number';
  const [end, setEnd] = useState(() => Date.now() + (seconds ?? 0) * 1000);
  const leftOf = (now: number) => Math.max(0, Math.ceil((end - now) / 1000));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!limited) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [limited]);
  const sync = useCallback((left: number) => {
    setNow(Date.now());
    setEnd(Date.now() + left * 1000);
  }, []);
  return { left: limited ? leftOf(now) : undefined, sync };
}
