import { savedSearchMessages } from '@/features/learning/messages/saved-searches';
import { useMessages } from '@/i18n/catalogue';
import { Note } from '@/ui/Note';
import type { UsedSearch } from '../useSavedSearch';

/** Says which saved search is shown, and what of it could not be used any more. */
export function UsedSearchNote({ used, onClose }: { used: UsedSearch; onClose: () => void }) {
  const t = useMessages(savedSearchMessages);
  const name = { name: used.name };
  if (used.gone.length === 0)
    return <Note tone="info" role="status" title={t('applied', name)} closeLabel={t('close')} onClose={onClose} />;
  return (
    <Note tone="warning" role="status" title={t('gone.title', name)} closeLabel={t('close')} onClose={onClose}>
      <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
        {used.gone.map((part) => (
          <li key={part}>{t(`gone.${part}`)}</li>
        ))}
      </ul>
    </Note>
  );
}
