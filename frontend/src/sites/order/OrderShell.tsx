import { IconHome } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { logout } from '@/features/identity/api';
import { useMessages } from '@/i18n/catalogue';
import { SiteShell } from '@/ui/shell/SiteShell';
import { order } from './messages';

export function OrderShell({ children }: { children: ReactNode }) {
  const t = useMessages(order);
  return (
    <SiteShell
      site="order"
      groups={[{ items: [{ label: t('nav.home'), to: '/', exact: true, icon: <IconHome size={18} /> }] }]}
      accountLinks={[{ label: t('nav.password'), to: '/password' }]}
      onLogout={() => void logout('order')}
    >
      {children}
    </SiteShell>
  );
}
