import type { LibraryMaster } from '@/features/ordering/catalogue-api';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { catalogueMessages } from '../messages/catalogue';

export function LibraryStateBadge({ library }: { library: LibraryMaster }) {
  const t = useMessages(catalogueMessages);
  if (!library.onSale) return <StateBadge>{t('state.withdrawn')}</StateBadge>;
  if (!library.priced) return <StateBadge tone="warning">{t('state.unpriced')}</StateBadge>;
  return <StateBadge tone="success">{t('state.onSale')}</StateBadge>;
}

export function OfferedMonths({ library }: { library: LibraryMaster }) {
  const t = useMessages(catalogueMessages);
  const format = useFormat();
  const { offeredFrom: from, offeredUntil: until } = library;
  if (from && until) return <span className="num">{format.monthRange(from, until)}</span>;
  if (from) return <span className="num">{t('list.from', { month: format.month(from) })}</span>;
  if (until) return <span className="num">{t('list.until', { month: format.month(until) })}</span>;
  return <span className="muted">{t('list.always')}</span>;
}
