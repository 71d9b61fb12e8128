import { IconBuilding, IconChecklist, IconFileText, IconSettings } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { demoQuery } from '@/api/demo';
import { useMay, useMe } from '@/api/useMe';
import { logout } from '@/features/identity/api';
import { useMessages } from '@/i18n/catalogue';
import { SiteShell } from '@/ui/shell/SiteShell';
import { vendor } from './messages';
import { catalogueMessages } from './messages/catalogue';
import { customerMessages } from './messages/customers';

export function VendorShell({ children }: { children: ReactNode }) {
  const t = useMessages(vendor);
  const own = useMessages(customerMessages);
  const catalogue = useMessages(catalogueMessages);
  const me = useMe();
  const may = useMay('policy.manage');
  const { data } = useQuery(demoQuery);
  const clock = data?.demo && me?.role === 'vendor_operator';
  return (
    <SiteShell
      site="vendor"
      groups={[
        {
          label: t('nav.work'),
          icon: <IconFileText size={16} />,
          items: [
            { label: t('nav.approvals'), to: '/', exact: true, icon: <IconChecklist size={18} /> },
            { label: t('nav.orders'), to: '/orders' },
            { label: t('nav.documents'), to: '/documents' },
          ],
        },
        {
          label: t('nav.customers'),
          icon: <IconBuilding size={16} />,
          items: [
            { label: own('nav.renewals'), to: '/renewals' },
            { label: t('nav.companies'), to: '/companies' },
          ],
        },
        {
          label: t('nav.settings'),
          icon: <IconSettings size={16} />,
          items: [
            { label: t('nav.libraries'), to: '/libraries' },
            { label: catalogue('nav.courses'), to: '/courses' },
            { label: catalogue('nav.groups'), to: '/course-groups' },
            { label: t('nav.priceBooks'), to: '/price-books' },
            { label: t('nav.calendar'), to: '/calendar' },
            { label: t('nav.issuer'), to: '/issuer' },
            ...(may ? [{ label: t('nav.policy'), to: '/settings' }] : []),
            { label: t('nav.audit'), to: '/audit' },
            ...(clock ? [{ label: t('nav.clock'), to: '/clock' }] : []),
          ],
        },
      ]}
      accountLinks={[{ label: t('nav.password'), to: '/password' }]}
      demoControls={clock ? <Link to="/clock">{t('nav.clock')}</Link> : null}
      onLogout={() => void logout('vendor')}
    >
      {children}
    </SiteShell>
  );
}
