import { IconHome } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { logout } from '@/features/identity/api';
import { useMessages } from '@/i18n/catalogue';
import { SiteShell } from '@/ui/shell/SiteShell';
import { learn } from './messages';

export function LearnShell({ children }: { children: ReactNode }) {
  const t = useMessages(learn);
  return (
    <SiteShell
      site="learn"
      groups={[{ items: [{ label: t('nav.home'), to: '/', exact: true, icon: <IconHome size={18} /> }] }]}
      accountLinks={[{ label: t('nav.password'), to: '/password' }]}
      onLogout={() => void logout('learn')}
    >
      {children}
    </SiteShell>
  );
}
