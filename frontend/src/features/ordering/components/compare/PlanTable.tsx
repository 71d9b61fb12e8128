import type { ReactNode } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { DataTable } from '@/ui/table/DataTable';
import type { Column } from '@/ui/table/types';
import {
  type Comparison,
  cheapestPlan,
  isLowest,
  isOpenPlan,
  type LibraryOption,
  planOf,
  type Split,
  type Timing,
} from '../../compare-model';
import { compare } from '../../messages/compare';
import classes from './compare.module.css';

const WAYS: [Timing, Split][] = [
  ['early', 'all_now'],
  ['regular', 'all_now'],
  ['early', 'add_later'],
  ['regular', 'add_later'],
];

interface Props {
  comparison: Comparison;
  stale: boolean;
  actions: (option: LibraryOption) => ReactNode;
}

/** A row for each library, a column for each way to order; only the ways that exist for this wish are shown. */
export function PlanTable({ comparison, stale, actions }: Props) {
  const t = useMessages(compare);
  const pick = usePick();
  const format = useFormat();
  const ways = WAYS.filter(([timing, split]) => comparison.options.some((option) => planOf(option, timing, split)));
  const columns: Column<LibraryOption>[] = [
    {
      key: 'library',
      header: t('library'),
      card: 'title',
      cell: (option) => (
        <div>
          <strong>{pick(option.library.nameJa, option.library.nameEn)}</strong>{' '}
          {option.renewalKind ? (
            <StateBadge tone={option.renewalKind === 'change' ? 'warning' : 'info'}>
              {t(`kind.${option.renewalKind as 'same' | 'upgrade' | 'change'}`)}
            </StateBadge>
          ) : null}
        </div>
      ),
    },
    ...ways.map(
      ([timing, split]): Column<LibraryOption> => ({
        key: `${timing}${split}`,
        header: t(`plan.${timing}.${split}`),
        align: 'right',
        cell: (option) => <PlanCell option={option} timing={timing} split={split} />,
      }),
    ),
    {
      key: 'cheaper',
      header: t('cheaper'),
      cell: (option) => {
        // Of the way that costs least today: that is the one the buttons beside it order.
        const better = cheapestPlan(option)?.cheaper;
        if (!better) return t('cheaper.none');
        const { quantity, total, saving } = better;
        return t('cheaper.line', {
          quantity: format.number(quantity),
          total: format.money(total),
          saving: format.money(saving),
        });
      },
    },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={comparison.options}
      rowKey={(option) => option.library.id}
      stale={stale}
      rowAction={(option) => <div className={`${classes.actions} no-print`}>{actions(option)}</div>}
    />
  );
}

function PlanCell({ option, timing, split }: { option: LibraryOption; timing: Timing; split: Split }) {
  const t = useMessages(compare);
  const format = useFormat();
  const plan = planOf(option, timing, split);
  if (!plan) return '—';
  const open = isOpenPlan(option, plan);
  const date = option.earlyUntil ? format.date(option.earlyUntil) : '';
  return (
    <div className={open ? classes.cell : `${classes.cell} ${classes.closed}`}>
      <strong>{format.money(plan.total)}</strong>
      <span className="muted">
        {plan.laterPrice
          ? t('split', { first: format.money(plan.price.total), later: format.money(plan.laterPrice.total) })
          : t('people', { count: format.number(plan.quantity) })}
      </span>
      {timing === 'early' ? <span className="muted">{t(open ? 'earlyUntil' : 'earlyClosed', { date })}</span> : null}
      {isLowest(option, plan) ? <StateBadge tone="success">{t('lowest')}</StateBadge> : null}
    </div>
  );
}
