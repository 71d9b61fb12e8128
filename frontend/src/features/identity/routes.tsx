import { type AnyRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { Site } from '@/lib/paths';
import { SiteShell } from '@/ui/shell/SiteShell';

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Search of the pages before log-in; unknown or odd values fall away. */
const authSearch = (search: Record<string, unknown>) => ({
  return: text(search.return),
  c: text(search.c),
  u: text(search.u),
  token: text(search.token),
});

/** Where people look after their own account: no administrator stands above them. */
const ownAccountSites: readonly Site[] = ['order', 'admin'];

/** The pages before log-in that a site has, under a shell without navigation. */
export function authRoutes(root: AnyRoute, site: Site): AnyRoute {
  const layout = createRoute({
    getParentRoute: () => root,
    id: 'auth',
    validateSearch: authSearch,
    component: () => (
      <SiteShell site={site}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </SiteShell>
    ),
  });
  const page = (path: string, load: () => Promise<React.ComponentType<{ site: Site }>>) => {
    const component = lazyRouteComponent(async () => {
      const Page = await load();
      return { default: () => <Page site={site} /> };
    });
    return createRoute({ getParentRoute: () => layout, path, component });
  };
  const pages = [
    page('login', async () => (await import('./components/LoginPage')).LoginPage),
    page('forgot-password', async () => (await import('./components/ForgotPages')).ForgotPasswordPage),
    page('set-password', async () => (await import('./components/SetPasswordPage')).SetPasswordPage),
  ];
  if (ownAccountSites.includes(site)) {
    pages.push(page('confirm-email', async () => (await import('./components/ConfirmEmailPage')).ConfirmEmailPage));
    pages.push(
      page('accept-hand-over', async () => (await import('./components/AcceptHandOverPage')).AcceptHandOverPage),
    );
  }
  if (site === 'order') {
    pages.push(page('sign-up', async () => (await import('./components/SignUpPage')).SignUpPage));
    pages.push(page('verify', async () => (await import('./components/VerifyEmailPage')).VerifyEmailPage));
  }
  if (site === 'admin' || site === 'learn') {
    pages.push(page('forgot-id', async () => (await import('./components/ForgotPages')).ForgotLoginIdPage));
  }
  if (site === 'learn') {
    pages.push(page('first-login', async () => (await import('./components/HandOutCodePage')).HandOutCodePage));
  }
  return layout.addChildren(pages);
}

/** `/account` behind the log-in, on the sites whose people look after it themselves. */
export function accountRoutes(parent: AnyRoute, site: Site): AnyRoute[] {
  if (!ownAccountSites.includes(site)) return [];
  return [
    createRoute({
      getParentRoute: () => parent,
      path: 'account',
      component: lazyRouteComponent(() => import('./components/AccountPage'), 'AccountPage'),
    }),
  ];
}

/** `/password` behind the log-in, the same on every site. */
export function passwordRoute(parent: AnyRoute): AnyRoute {
  return createRoute({
    getParentRoute: () => parent,
    path: 'password',
    component: lazyRouteComponent(() => import('./components/ChangePasswordPage'), 'ChangePasswordPage'),
  });
}
