import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { workspaceQuery } from '../api';
import { homeMessages } from '../messages/home';
import { bannerOf } from '../model';

/** Above every page while the contract is in grace, closed or lapsed: what still works, and what brings it back. */
export function ContractBanner({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(homeMessages);
  const { data } = useQuery(workspaceQuery(workspaceId));
  const banner = data ? bannerOf(data) : undefined;
  if (!banner) return null;
  return (
    <Alert
      role="status"
      color={banner === 'grace' ? 'orange' : 'red'}
      variant="light"
      mb="sm"
      classNames={{ title: 'alert-title', message: 'alert-message' }}
      icon={banner === 'grace' ? <IconAlertTriangle size={18} /> : <IconLock size={18} />}
      title={t(`${banner}Title`)}
    >
      {t(`${banner}Text`)}
    </Alert>
  );
}
