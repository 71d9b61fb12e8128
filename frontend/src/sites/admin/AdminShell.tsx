import { IconChartBar, IconHistory, IconHome, IconMail, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMay, useSignedIn } from '@/api/useMe';
import { logout } from '@/features/identity/api';
import { useWaitingReports } from '@/features/learning/useWaitingReports';
import { ContractBanner } from '@/features/seats/components/ContractBanner';
import { useMessages } from '@/i18n/catalogue';
import { JobTray } from '@/ui/shell/JobTray';
import type { NavGroup } from '@/ui/shell/Navigation';
import { SiteShell } from '@/ui/shell/SiteShell';
import { admin } from './messages';

/** The guide's menu. A group appears with its first page; supervisors see what they may do. */
function useMenu(): NavGroup[] {
  const t = useMessages(admin);
  const { role, workspaceId } = useSignedIn();
  const isAdministrator = role === 'training_admin';
  const waiting = useWaitingReports(workspaceId, isAdministrator);
  const groups: NavGroup[] = [
    { items: [{ label: t('nav.home'), to: '/', exact: true, icon: <IconHome size={18} /> }] },
    {
      label: t(isAdministrator ? 'nav.prepare' : 'nav.see'),
      icon: <IconSettings size={16} />,
      items: [
        { label: t(isAdministrator ? 'nav.learners' : 'nav.learnersRead'), to: '/learners' },
        { label: t(isAdministrator ? 'nav.orgUnits' : 'nav.orgUnitsRead'), to: '/org-units' },
        { label: t('nav.courseSettings'), to: '/course-settings' },
        { label: t(isAdministrator ? 'nav.classes' : 'nav.classesRead'), to: '/classes' },
      ],
    },
  ];
  const status: NavGroup = {
    label: t('nav.status'),
    icon: <IconChartBar size={16} />,
    items: [
      { label: t('nav.statusList'), to: '/status', exact: true },
      { label: t('nav.statusCourses'), to: '/status/courses' },
      { label: t('nav.statusUnits'), to: '/status/org-units' },
    ],
  };
  const logins = { label: t('nav.logins'), to: '/logins' };
  const inform: NavGroup = {
    label: t('nav.inform'),
    icon: <IconMail size={16} />,
    items: [
      { label: t('nav.notices'), to: '/notices' },
      { label: t('nav.mailings'), to: '/mailings' },
    ],
  };
  if (!isAdministrator) return [...groups, inform, { ...status, items: [...status.items, logins] }];
  status.items.push(
    { label: t('nav.reports'), to: '/reports', count: waiting },
    { label: t('nav.surveys'), to: '/surveys' },
    logins,
  );
  groups[1]?.items.push({ label: t('nav.roster'), to: '/roster' });
  inform.items.push({ label: t('nav.handOuts'), to: '/hand-outs' });
  groups.push(inform, status, {
    label: t('nav.records'),
    icon: <IconHistory size={16} />,
    items: [
      { label: t('nav.administrators'), to: '/training-admins' },
      { label: t('nav.webhooks'), to: '/webhooks' },
      { label: t('nav.history'), to: '/history' },
    ],
  });
  return groups;
}

export function AdminShell({ children }: { children: ReactNode }) {
  const t = useMessages(admin);
  const { workspaceId } = useSignedIn();
  const manages = useMay('account.manage');
  return (
    <SiteShell
      site="admin"
      groups={useMenu()}
      accountLinks={[
        ...(manages ? [{ label: t('nav.account'), to: '/account' }] : []),
        { label: t('nav.password'), to: '/password' },
      ]}
      onLogout={() => void logout('admin')}
      headerExtra={<JobTray />}
    >
      {workspaceId ? <ContractBanner workspaceId={workspaceId} /> : null}
      {children}
    </SiteShell>
  );
}
