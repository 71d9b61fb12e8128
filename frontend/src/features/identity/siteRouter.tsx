import {
  type AnyRoute,
  type AnyRouter,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
} from '@tanstack/react-router';
import { type ComponentType, type ReactNode, Suspense } from 'react';
import { type Site, siteRoot } from '@/lib/paths';
import { BootSkeleton } from '@/ui/shell/BootSkeleton';
import { RouteError, RouteNotFound } from '@/ui/shell/RouteStates';
import { requireSession } from './guard';
import { accountRoutes, authRoutes, passwordRoute } from './routes';

/** A site's router: the pages before log-in, and its own pages behind it, inside its own shell. */
export function createSiteRouter(
  site: Site,
  Shell: ComponentType<{ children: ReactNode }>,
  pages: (app: AnyRoute) => AnyRoute[],
): AnyRouter {
  const root = createRootRoute({ component: Outlet, notFoundComponent: RouteNotFound });
  const app = createRoute({
    getParentRoute: () => root,
    id: 'app',
    pendingComponent: BootSkeleton,
    pendingMs: 0,
    beforeLoad: requireSession(site),
    component: () => (
      <Shell>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </Shell>
    ),
  });
  const router = createRouter({
    routeTree: root.addChildren([
      authRoutes(root, site),
      app.addChildren([passwordRoute(app), ...accountRoutes(app, site), ...pages(app)]),
    ]),
    basepath: siteRoot(site),
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: RouteNotFound,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
  // A new page begins at its beginning for the keyboard and for screen readers, too; a changed filter leaves both where they are.
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    const held = document.activeElement?.closest('#main');
    if (fromLocation && pathChanged && !held) document.getElementById('main')?.focus({ preventScroll: true });
  });
  return router;
}
