import { NativeSelect } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { SearchBox } from '@/ui/form/SearchBox';
import { ordering } from '../messages';
import { ORDER_STATES } from '../model';
import classes from './ordering.module.css';

export interface OrderSearch {
  q?: string;
  state?: string;
  kind?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The list's conditions as the URL holds them; anything odd falls away. */
export const orderSearch = (search: Record<string, unknown>): OrderSearch => ({
  q: text(search.q),
  state: text(search.state),
  kind: text(search.kind),
});

export function OrderFilters({
  search,
  onChange,
}: {
  search: OrderSearch;
  onChange: (next: OrderSearch, typed: boolean) => void;
}) {
  const t = useMessages(ordering);
  return (
    <div className={classes.filters}>
      <SearchBox
        value={search.q ?? ''}
        label={t('order.search')}
        onChange={(q) => onChange({ ...search, q: q || undefined }, true)}
      />
      <NativeSelect
        aria-label={t('order.filter.state')}
        value={search.state ?? ''}
        onChange={(event) => onChange({ ...search, state: event.currentTarget.value || undefined }, false)}
        data={[
          { value: '', label: t('order.filter.all') },
          ...ORDER_STATES.map((state) => ({ value: state, label: t(`order.state.${state}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('order.filter.kind')}
        value={search.kind ?? ''}
        onChange={(event) => onChange({ ...search, kind: event.currentTarget.value || undefined }, false)}
        data={[
          { value: '', label: t('order.filter.allKinds') },
          { value: 'new', label: t('order.kind.new') },
          { value: 'renewal', label: t('order.kind.renewal') },
        ]}
      />
    </div>
  );
}
