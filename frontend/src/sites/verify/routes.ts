import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { VERIFY } from '@/lib/paths';
import { RouteError, RouteNotFound } from '@/ui/shell/RouteStates';
import { VerifyPage } from './VerifyPage';

const root = createRootRoute({ component: Outlet, notFoundComponent: RouteNotFound });
const entry = createRoute({ getParentRoute: () => root, path: '/', component: VerifyPage });
const result = createRoute({ getParentRoute: () => root, path: '$code', component: VerifyPage });

export const router = createRouter({
  routeTree: root.addChildren([entry, result]),
  basepath: VERIFY,
  defaultErrorComponent: RouteError,
});
