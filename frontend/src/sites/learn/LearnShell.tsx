import { IconBell, IconCertificate, IconHome, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSignedIn } from '@/api/useMe';
import { logout } from '@/features/identity/api';
import { myNoticeSummaryQuery } from '@/features/messaging/my-notices-api';
import { useMessages } from '@/i18n/catalogue';
import { SiteShell } from '@/ui/shell/SiteShell';
import classes from './learn.module.css';
import { learn } from './messages';

export function LearnShell({ children }: { children: ReactNode }) {
  const t = useMessages(learn);
  const ws = useSignedIn().workspaceId ?? '';
  const unread = useQuery({ ...myNoticeSummaryQuery(ws), enabled: ws !== '' }).data?.unreadCount;
  return (
    <SiteShell
      site="learn"
      groups={[
        {
          items: [
            { label: t('nav.home'), to: '/', exact: true, icon: <IconHome size={18} /> },
            { label: t('nav.notices'), to: '/notices', icon: <IconBell size={18} />, count: unread },
            { label: t('nav.record'), to: '/record', icon: <IconCertificate size={18} /> },
            { label: t('nav.profile'), to: '/profile', icon: <IconUser size={18} /> },
          ],
        },
      ]}
      accountLinks={[
        { label: t('nav.profile'), to: '/profile' },
        { label: t('nav.password'), to: '/password' },
      ]}
      onLogout={() => void logout('learn')}
    >
      <div className={classes.page}>{children}</div>
    </SiteShell>
  );
}
