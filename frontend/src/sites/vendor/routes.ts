import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { createSiteRouter } from '@/features/identity/siteRouter';
import { VendorShell } from './VendorShell';

const pages = (app: AnyRoute): AnyRoute[] => [
  createRoute({
    getParentRoute: () => app,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/HomePage'), 'HomePage'),
  }),
];

export const router = createSiteRouter('vendor', VendorShell, pages);
