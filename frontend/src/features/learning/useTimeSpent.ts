import { useEffect } from 'react';
import * as sdk from '@/api/generated/sdk.gen';
import { session } from '@/api/session';
import { Stopwatch } from './time-spent';

/** How often it is told. */
const EVERY_MS = 60_000;

/** Tells the server how long a course's pages are seen, once it is open: every minute, and when they are left. */
export function useTimeSpent(ws: string, id: string, classId: string | undefined, isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return;
    const watch = new Stopwatch();
    const tell = () => {
      if (!navigator.onLine || !session.get().token) return;
      const seconds = watch.take();
      if (seconds === 0) return;
      const told = sdk.spendMyTime({ path: { ws, id }, query: { classId }, body: { seconds }, keepalive: true });
      told.catch(() => watch.giveBack(seconds));
    };
    const turn = () => {
      if (document.visibilityState === 'visible') return watch.show();
      watch.hide();
      tell();
    };
    turn();
    document.addEventListener('visibilitychange', turn);
    const timer = setInterval(tell, EVERY_MS);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
      tell();
    };
  }, [ws, id, classId, isOpen]);
}
