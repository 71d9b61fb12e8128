import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { createSiteRouter } from '@/features/identity/siteRouter';
import { orderSearch } from '@/features/ordering/components/OrderFilters';
import { documentSearch } from '@/features/ordering/document-search';
import { compareSearch } from './compareSearch';
import { OrderShell } from './OrderShell';

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

/** What a comparison fills a form in with. */
const prefill = (search: Record<string, unknown>) => ({
  library: text(search.library),
  quantity: text(search.quantity),
  month: text(search.month),
});

const pages = (app: AnyRoute): AnyRoute[] => {
  const getParentRoute = () => app;
  return [
    createRoute({
      getParentRoute,
      path: '/',
      component: lazyRouteComponent(() => import('./pages/HomePage'), 'HomePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'libraries',
      component: lazyRouteComponent(() => import('./pages/LibrariesPage'), 'LibrariesPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'libraries/$id',
      component: lazyRouteComponent(() => import('./pages/LibraryPage'), 'LibraryPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'new-order',
      validateSearch: prefill,
      component: lazyRouteComponent(() => import('./pages/NewOrderPage'), 'NewOrderPage'),
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
      validateSearch: (search: Record<string, unknown>) => ({ sent: text(search.sent) }),
      component: lazyRouteComponent(() => import('./pages/OrderPage'), 'OrderPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'orders/$id/edit',
      component: lazyRouteComponent(() => import('./pages/EditOrderPage'), 'EditOrderPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'contracts/$id',
      component: lazyRouteComponent(() => import('./pages/ContractPage'), 'ContractPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'contracts/$id/renew',
      validateSearch: prefill,
      component: lazyRouteComponent(() => import('./pages/RenewalPage'), 'RenewalPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'contracts/$id/add-ids',
      validateSearch: prefill,
      component: lazyRouteComponent(() => import('./pages/AdditionPage'), 'AddSeatsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'contracts/$id/add-disk',
      component: lazyRouteComponent(() => import('./pages/AdditionPage'), 'AddDiskPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'compare',
      validateSearch: compareSearch,
      component: lazyRouteComponent(() => import('./pages/ComparePage'), 'ComparePage'),
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
      path: 'webhooks',
      component: lazyRouteComponent(() => import('./pages/WebhooksPage'), 'WebhooksPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'webhooks/$id',
      component: lazyRouteComponent(() => import('./pages/WebhookPage'), 'WebhookPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'history',
      component: lazyRouteComponent(() => import('./pages/HistoryPage'), 'HistoryPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'company',
      component: lazyRouteComponent(() => import('./pages/CompanyPage'), 'CompanyPage'),
    }),
  ];
};

export const router = createSiteRouter('order', OrderShell, pages);
