import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '@/api/query';
import { session } from '@/api/session';
import { currentLocale } from '@/i18n/locale';
import { type Site, siteRoot } from '@/lib/paths';
import { BootSkeleton } from '@/ui/shell/BootSkeleton';
import { keepFocus } from '@/ui/shell/keptFocus';
import { theme } from '@/ui/theme/theme';

/** Puts a site on the page: theme, server state, router. */
export function start(router: AnyRouter, site?: Site): void {
  const root = document.getElementById('root');
  if (!root) return;
  if (site) session.enter(site);
  document.documentElement.lang = currentLocale();
  const client = createQueryClient(() => {
    if (!site) return;
    const here = router.state.location;
    if (here.pathname === '/login') return;
    const back = new URLSearchParams({ return: `${here.pathname}${here.searchStr}` });
    window.location.assign(`${siteRoot(site)}/login?${back}`);
  });
  keepFocus();
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
        <QueryClientProvider client={client}>
          <Suspense fallback={<BootSkeleton />}>
            <RouterProvider router={router} />
          </Suspense>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
