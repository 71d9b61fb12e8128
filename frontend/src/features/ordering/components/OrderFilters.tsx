import { NativeSelect } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { SearchBox } from '@/ui/form/SearchBox';
import { PrintedConditions } from '@/ui/table/PrintedConditions';
import { ordering } from '../messages';
import { ORDER_STATES } from '../model';
import type { Contract } from '../types';
import classes from './ordering.module.css';

export interface OrderSearch {
  q?: string;
  state?: string;
  kind?: string;
  contractId?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The list's conditions as the URL holds them; anything odd falls away. */
export const orderSearch = (search: Record<string, unknown>): OrderSearch => ({
  q: text(search.q),
  state: text(search.state),
  kind: text(search.kind),
  contractId: text(search.contractId),
});

export function OrderFilters({
  search,
  withCompany,
  contracts = [],
  onChange,
}: {
  search: OrderSearch;
  /** The vendor sees whose an order is. */
  withCompany?: boolean;
  /** To choose among, where there are several. */
  contracts?: Contract[];
  onChange: (next: OrderSearch, typed: boolean) => void;
}) {
  const t = useMessages(ordering);
  const words = useLabels(ordering);
  return (
    <div className={classes.filters}>
      <PrintedConditions
        items={[
          search.state && words('order.state', search.state),
          search.kind && words('order.kind', search.kind),
          contracts.find((contract) => contract.id === search.contractId)?.number,
          search.q,
        ]}
      />
      <SearchBox
        value={search.q ?? ''}
        label={t(withCompany ? 'order.search' : 'order.searchOwn')}
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
          { value: 'additional_seats', label: t('order.kind.additional_seats') },
          { value: 'disk_capacity', label: t('order.kind.disk_capacity') },
        ]}
      />
      {contracts.length > 1 ? (
        <NativeSelect
          aria-label={t('order.filter.contract')}
          value={search.contractId ?? ''}
          onChange={(event) => onChange({ ...search, contractId: event.currentTarget.value || undefined }, false)}
          data={[
            { value: '', label: t('order.filter.allContracts') },
            ...contracts.map((contract) => ({ value: contract.id, label: contract.number })),
          ]}
        />
      ) : null}
    </div>
  );
}
