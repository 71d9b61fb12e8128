import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { workspaceQuery } from '../api';
import { homeMessages } from '../messages/home';
import { bannerOf } from '../model';

/** Above every page while the contract is in grace, closed or lapsed: what still works, and what brings it back. */
export function ContractBanner({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const { data } = useQuery(workspaceQuery(workspaceId));
  const banner = data ? bannerOf(data) : undefined;
  if (!banner) return null;
  const date = banner === 'lapsed' ? data?.keptUntil : data?.renewalClosesOn;
  return (
    <Note
      role="status"
      tone={banner === 'grace' ? 'warning' : 'danger'}
      icon={banner === 'grace' ? undefined : <IconLock size={18} aria-hidden="true" />}
      title={t(`${banner}Title`)}
    >
      {t(`${banner}Text`, { date: date ? format.date(date, { weekday: true }) : '' })}
    </Note>
  );
}
