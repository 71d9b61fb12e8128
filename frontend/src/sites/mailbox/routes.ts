import { createRootRoute, createRouter } from '@tanstack/react-router';
import { RouteError, RouteNotFound } from '@/ui/shell/RouteStates';
import { MailboxPage } from './MailboxPage';

const root = createRootRoute({ component: MailboxPage, notFoundComponent: RouteNotFound });

export const router = createRouter({
  routeTree: root,
  basepath: '/mailbox',
  defaultErrorComponent: RouteError,
});
