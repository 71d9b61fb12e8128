import { IconBuilding, IconFileText, IconHome, IconShoppingCart } from '@tabler/icons-react';
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
      groups={[
        { items: [{ label: t('nav.home'), to: '/', exact: true, icon: <IconHome size={18} /> }] },
        {
          label: t('nav.apply'),
          icon: <IconShoppingCart size={16} />,
          items: [
            { label: t('nav.libraries'), to: '/libraries' },
            { label: t('nav.new'), to: '/new-order' },
            { label: t('nav.compare'), to: '/compare' },
          ],
        },
        {
          label: t('nav.check'),
          icon: <IconFileText size={16} />,
          items: [
            { label: t('nav.orders'), to: '/orders' },
            { label: t('nav.documents'), to: '/documents' },
            { label: t('nav.history'), to: '/history' },
          ],
        },
        {
          label: t('nav.settings'),
          icon: <IconBuilding size={16} />,
          items: [
            { label: t('nav.company'), to: '/company' },
            { label: t('nav.account'), to: '/account' },
            { label: t('nav.webhooks'), to: '/webhooks' },
          ],
        },
      ]}
      accountLinks={[
        { label: t('nav.company'), to: '/company' },
        { label: t('nav.account'), to: '/account' },
        { label: t('nav.password'), to: '/password' },
      ]}
      onLogout={() => void logout('order')}
    >
      {children}
    </SiteShell>
  );
}
