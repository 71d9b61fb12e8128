import { createRootRoute, createRouter } from '@tanstack/react-router';
import { RouteError, RouteNotFound } from '@/ui/shell/RouteStates';
import { LandingPage } from './LandingPage';

const root = createRootRoute({ component: LandingPage, notFoundComponent: RouteNotFound });

export const router = createRouter({
  routeTree: root,
  basepath: '/',
  defaultErrorComponent: RouteError,
});
