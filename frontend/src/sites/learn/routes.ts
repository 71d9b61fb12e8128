import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { createSiteRouter } from '@/features/identity/siteRouter';
import { LearnShell } from './LearnShell';

const pages = (app: AnyRoute): AnyRoute[] => [
  createRoute({
    getParentRoute: () => app,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/HomePage'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: 'courses/$courseId',
    component: lazyRouteComponent(() => import('./pages/CoursePage'), 'CoursePage'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: 'courses/$courseId/units/$unitId',
    component: lazyRouteComponent(() => import('./pages/UnitPage'), 'UnitPage'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: 'classes/$classId',
    component: lazyRouteComponent(() => import('./pages/ClassPage'), 'ClassPage'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: 'notices',
    component: lazyRouteComponent(() => import('./pages/NoticesPage'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: 'notices/$noticeId',
    component: lazyRouteComponent(() => import('./pages/NoticePage'), 'NoticePage'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: 'record',
    component: lazyRouteComponent(() => import('./pages/RecordPage'), 'RecordPage'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: 'profile',
    component: lazyRouteComponent(() => import('./pages/ProfilePage'), 'ProfilePage'),
  }),
];

export const router = createSiteRouter('learn', LearnShell, pages);
