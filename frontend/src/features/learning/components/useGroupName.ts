import { useMessages, usePick } from '@/i18n/catalogue';
import { statusMessages } from '../messages/status';
import type { StatusGroup } from '../status-api';

/** What a group of the numbers is called. */
export function useGroupName(): (group: StatusGroup) => string {
  const t = useMessages(statusMessages);
  const pick = usePick();
  return (group) => (group.id ? pick(group.nameJa, group.nameEn) : t('noOrg'));
}
