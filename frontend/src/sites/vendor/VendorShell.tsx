import { IconHome } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { logout } from '@/features/identity/api';
import { useMessages } from '@/i18n/catalogue';
import { SiteShell } from '@/ui/shell/SiteShell';
import { vendor } from './messages';

export function VendorShell({ children }: { children: ReactNode }) {
  const t = useMessages(vendor);
  return (
    <SiteShell
      site="vendor"
      groups={[{ items: [{ label: t('nav.home'), to: '/', exact: true, icon: <IconHome size={18} /> }] }]}
      accountLinks={[{ label: t('nav.password'), to: '/password' }]}
      onLogout={() => void logout('vendor')}
    >
      {children}
    </SiteShell>
  );
}
