import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { createSiteRouter } from '@/features/identity/siteRouter';
import { orderSearch } from '@/features/ordering/components/OrderFilters';
import { documentSearch } from '@/features/ordering/document-search';
import { cataloguePages, customerSearch } from './catalogueRoutes';
import { VendorShell } from './VendorShell';

const pages = (app: AnyRoute): AnyRoute[] => {
  const getParentRoute = () => app;
  return [
    createRoute({
      getParentRoute,
      path: '/',
      component: lazyRouteComponent(() => import('./pages/ApprovalsPage'), 'ApprovalsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'orders',
      validateSearch: orderSearch,
      component: lazyRouteComponent(() => import('./pages/OrdersPage'), 'OrdersPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'orders/$id',
      component: lazyRouteComponent(() => import('./pages/OrderPage'), 'OrderPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'documents',
      validateSearch: documentSearch,
      component: lazyRouteComponent(() => import('./pages/DocumentsPage'), 'DocumentsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'documents/$id',
      component: lazyRouteComponent(() => import('./pages/DocumentPage'), 'DocumentPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'issuer',
      component: lazyRouteComponent(() => import('./pages/IssuerPage'), 'IssuerPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'companies',
      validateSearch: customerSearch,
      component: lazyRouteComponent(() => import('./pages/CompaniesPage'), 'CompaniesPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'companies/$id',
      component: lazyRouteComponent(() => import('./pages/CompanyPage'), 'CompanyPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'renewals',
      validateSearch: (search: Record<string, unknown>) => ({ all: search.all === true || undefined }),
      component: lazyRouteComponent(() => import('./pages/RenewalsPage'), 'RenewalsPage'),
    }),
    ...cataloguePages(app),
    createRoute({
      getParentRoute,
      path: 'price-books',
      component: lazyRouteComponent(() => import('./pages/PriceBooksPage'), 'PriceBooksPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'price-books/$id',
      component: lazyRouteComponent(() => import('./pages/PriceBookPage'), 'PriceBookPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'settings',
      component: lazyRouteComponent(() => import('./pages/SettingsPage'), 'SettingsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'audit',
      validateSearch: (search: Record<string, unknown>) => ({
        company: typeof search.company === 'string' && search.company !== '' ? search.company : undefined,
      }),
      component: lazyRouteComponent(() => import('./pages/AuditPage'), 'AuditPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'clock',
      component: lazyRouteComponent(() => import('./pages/ClockPage'), 'ClockPage'),
    }),
  ];
};

export const router = createSiteRouter('vendor', VendorShell, pages);
