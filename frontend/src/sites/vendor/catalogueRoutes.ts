import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CUSTOMER_STATES, type CustomerFilter } from '@/features/ordering/customers-api';

type Search = Record<string, unknown>;
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const customerSearch = (search: Search): CustomerFilter => ({
  q: text(search.q),
  state: CUSTOMER_STATES.find((state) => state === search.state),
});

/** Libraries, courses and the calendar. */
export function cataloguePages(app: AnyRoute): AnyRoute[] {
  const getParentRoute = () => app;
  const plan = (search: Search) => ({ plan: text(search.plan) });
  return [
    createRoute({
      getParentRoute,
      path: 'libraries',
      component: lazyRouteComponent(() => import('./pages/CataloguePage'), 'CataloguePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'new-library',
      component: lazyRouteComponent(() => import('./pages/LibraryPage'), 'NewLibraryPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'libraries/$id',
      component: lazyRouteComponent(() => import('./pages/LibraryPage'), 'LibraryPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'courses',
      validateSearch: (search: Search) => ({
        q: text(search.q),
        categoryId: text(search.categoryId),
        seriesId: text(search.seriesId),
        libraryId: text(search.libraryId),
      }),
      component: lazyRouteComponent(() => import('./pages/CoursesPage'), 'CoursesPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'new-course',
      component: lazyRouteComponent(() => import('./pages/CoursePage'), 'NewCoursePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'course-import',
      validateSearch: plan,
      component: lazyRouteComponent(() => import('./pages/CourseImportPage'), 'CourseImportPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'courses/$id',
      component: lazyRouteComponent(() => import('./pages/CoursePage'), 'CoursePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'course-groups',
      component: lazyRouteComponent(() => import('./pages/GroupsPage'), 'GroupsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'calendar',
      validateSearch: (search: Search) => ({ year: typeof search.year === 'number' ? search.year : undefined }),
      component: lazyRouteComponent(() => import('./pages/CalendarPage'), 'CalendarPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'calendar/import',
      validateSearch: plan,
      component: lazyRouteComponent(() => import('./pages/HolidayImportPage'), 'HolidayImportPage'),
    }),
  ];
}
