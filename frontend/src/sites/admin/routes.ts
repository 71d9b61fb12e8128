import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { createSiteRouter } from '@/features/identity/siteRouter';
import { AdminShell } from './AdminShell';

/** The map of the administrator site; each page comes in its own chunk. */
const pages = (app: AnyRoute): AnyRoute[] => {
  const page = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
    createRoute({ getParentRoute: () => app, path, component });
  return [
    page(
      '/',
      lazyRouteComponent(() => import('./pages/HomePage'), 'HomePage'),
    ),
    page(
      'learners',
      lazyRouteComponent(() => import('./pages/LearnersPage'), 'LearnersPage'),
    ),
    page(
      'learners/new',
      lazyRouteComponent(() => import('./pages/NewLearnerPage'), 'NewLearnerPage'),
    ),
    page(
      'learners/import',
      lazyRouteComponent(() => import('./pages/ImportPage'), 'LearnerImportPage'),
    ),
    page(
      'learners/$learnerId',
      lazyRouteComponent(() => import('./pages/LearnerPage'), 'LearnerPage'),
    ),
    page(
      'org-units',
      lazyRouteComponent(() => import('./pages/OrgUnitsPage'), 'OrgUnitsPage'),
    ),
    page(
      'org-units/import',
      lazyRouteComponent(() => import('./pages/ImportPage'), 'OrgUnitImportPage'),
    ),
    page(
      'course-settings',
      lazyRouteComponent(() => import('./pages/CourseSettingsPage'), 'CourseSettingsPage'),
    ),
    page(
      'classes',
      lazyRouteComponent(() => import('./pages/ClassesPage'), 'ClassesPage'),
    ),
    page(
      'classes/$classId',
      lazyRouteComponent(() => import('./pages/ClassPage'), 'ClassPage'),
    ),
    page(
      'mailings',
      lazyRouteComponent(() => import('./pages/MailingsPage'), 'MailingsPage'),
    ),
    page(
      'mailings/new',
      lazyRouteComponent(() => import('./pages/MailingEditPage'), 'NewMailingPage'),
    ),
    page(
      'mailings/$mailingId',
      lazyRouteComponent(() => import('./pages/MailingPage'), 'MailingPage'),
    ),
    page(
      'mailings/$mailingId/edit',
      lazyRouteComponent(() => import('./pages/MailingEditPage'), 'MailingEditPage'),
    ),
    page(
      'notices',
      lazyRouteComponent(() => import('./pages/NoticesPage'), 'NoticesPage'),
    ),
    page(
      'notices/new',
      lazyRouteComponent(() => import('./pages/NoticeEditPage'), 'NewNoticePage'),
    ),
    page(
      'notices/$noticeId',
      lazyRouteComponent(() => import('./pages/NoticePage'), 'NoticePage'),
    ),
    page(
      'notices/$noticeId/edit',
      lazyRouteComponent(() => import('./pages/NoticeEditPage'), 'NoticeEditPage'),
    ),
    page(
      'status',
      lazyRouteComponent(() => import('./pages/StatusPage'), 'StatusPage'),
    ),
    page(
      'status/courses',
      lazyRouteComponent(() => import('./pages/StatusSummaryPage'), 'StatusByCoursePage'),
    ),
    page(
      'status/org-units',
      lazyRouteComponent(() => import('./pages/StatusSummaryPage'), 'StatusByUnitPage'),
    ),
    page(
      'reports',
      lazyRouteComponent(() => import('./pages/ReportsPage'), 'ReportsPage'),
    ),
    page(
      'reports/$reportId',
      lazyRouteComponent(() => import('./pages/ReportPage'), 'ReportPage'),
    ),
    page(
      'surveys',
      lazyRouteComponent(() => import('./pages/SurveysPage'), 'SurveysPage'),
    ),
    page(
      'surveys/$surveyId',
      lazyRouteComponent(() => import('./pages/SurveyPage'), 'SurveyPage'),
    ),
    page(
      'logins',
      lazyRouteComponent(() => import('./pages/LoginsPage'), 'LoginsPage'),
    ),
    page(
      'roster',
      lazyRouteComponent(() => import('./pages/RosterPage'), 'RosterPage'),
    ),
    page(
      'roster/plan',
      lazyRouteComponent(() => import('./pages/RosterPlanPage'), 'RosterPlanPage'),
    ),
    page(
      'hand-outs',
      lazyRouteComponent(() => import('./pages/HandOutsPage'), 'HandOutsPage'),
    ),
    page(
      'training-admins',
      lazyRouteComponent(() => import('./pages/AdministratorsPage'), 'AdministratorsPage'),
    ),
    page(
      'webhooks',
      lazyRouteComponent(() => import('./pages/WebhooksPage'), 'WebhooksPage'),
    ),
    page(
      'webhooks/$id',
      lazyRouteComponent(() => import('./pages/WebhookPage'), 'WebhookPage'),
    ),
    page(
      'history',
      lazyRouteComponent(() => import('./pages/HistoryPage'), 'HistoryPage'),
    ),
  ];
};

export const router = createSiteRouter('admin', AdminShell, pages);
