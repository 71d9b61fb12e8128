import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { MAILBOX } from '@/lib/paths';
import { RouteError, RouteNotFound } from '@/ui/shell/RouteStates';
import { MailboxPage, type MailboxSearch } from './MailboxPage';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Outlet, notFoundComponent: RouteNotFound });
const page = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>): MailboxSearch => ({
    q: text(search.q),
    mail: text(search.mail),
  }),
  component: MailboxPage,
});

export const router = createRouter({
  routeTree: root.addChildren([page]),
  basepath: MAILBOX,
  defaultErrorComponent: RouteError,
});
