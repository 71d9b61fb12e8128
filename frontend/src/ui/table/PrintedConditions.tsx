import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { usePrinting } from './usePrinting';

/** On paper, where the filters are not, what the list was narrowed to; nothing when it was not. */
export function PrintedConditions({ items }: { items: (string | false | undefined)[] }) {
  const t = useMessages(common);
  const printing = usePrinting();
  const set = items.filter(Boolean);
  if (!printing || set.length === 0) return null;
  return (
    <p className="print-only">
      {t('print.conditions')}
      {set.join(' / ')}
    </p>
  );
}
