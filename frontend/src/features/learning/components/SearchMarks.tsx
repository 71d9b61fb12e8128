import { useMessages } from '@/i18n/catalogue';
import { StateBadge } from '@/ui/StateBadge';
import { savedSearchMessages } from '../messages/saved-searches';
import type { SavedSearch } from '../saved-searches-api';

/** What there is to know of a saved search beside its name. */
export function SearchMarks({ search }: { search: SavedSearch }) {
  const t = useMessages(savedSearchMessages);
  return (
    <>
      {search.isDefault ? <StateBadge tone="info">{t('mark.default')}</StateBadge> : null}
      {search.own && search.shared ? <StateBadge>{t('mark.shared')}</StateBadge> : null}
      {search.own ? null : <StateBadge>{t('mark.foreign')}</StateBadge>}
    </>
  );
}
