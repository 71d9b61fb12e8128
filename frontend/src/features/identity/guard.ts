import { redirect } from '@tanstack/react-router';
import { session } from '@/api/session';
import type { Site } from '@/lib/paths';
import { restoreSession } from './api';

/** `beforeLoad` of everything behind the log-in: back here afterwards, and a temporary password is changed first. */
export function requireSession(site: Site) {
  return async ({ location }: { location: { pathname: string; searchStr: string } }) => {
    await restoreSession(site);
    const { me } = session.get();
    if (!me) throw redirect({ to: '/login', search: { return: `${location.pathname}${location.searchStr}` } });
    if (me.mustChangePassword && location.pathname !== '/password') throw redirect({ to: '/password' });
  };
}
