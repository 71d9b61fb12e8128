import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { Wish } from '@/features/ordering/compare-model';
import classes from '@/features/ordering/components/compare/compare.module.css';
import { compare } from '@/features/ordering/messages/compare';
import { currentTerm } from '@/features/ordering/model';
import type { Contract, StartMonth } from '@/features/ordering/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { plusMonths } from '@/lib/month';
import { Panel } from '@/ui/Panel';

interface Props {
  wish: Wish;
  contracts: Contract[];
  months: StartMonth[];
  onChange: (wish: Wish) => void;
}

/** What is wished for: which contract or a new one, how many IDs, and what comes later. */
export function CompareConditions({ wish, contracts, months, onChange }: Props) {
  const t = useMessages(compare);
  const format = useFormat();
  const pick = usePick();
  const contract = contracts.find((one) => one.id === wish.contract);
  const start = contract?.renewal?.nextStartMonth ?? wish.month ?? '';
  const later = Array.from({ length: 11 }, (_, index) => plusMonths(start, index + 1));
  const name = (one: Contract) => {
    const library = currentTerm(one)?.library;
    return t('target.renew', { number: one.number, library: library ? pick(library.nameJa, library.nameEn) : '' });
  };
  const choose = (value: string) =>
    onChange({ ...wish, contract: value || undefined, month: value ? undefined : months[0]?.month, laterMonth: '' });
  return (
    <Panel title={t('conditions')}>
      <div className={classes.conditions}>
        <NativeSelect
          label={t('target')}
          value={wish.contract ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            ...contracts.map((one) => ({ value: one.id, label: name(one) })),
            { value: '', label: t('target.new') },
          ]}
        />
        {wish.contract ? null : (
          <NativeSelect
            label={t('startMonth')}
            value={wish.month ?? ''}
            onChange={(event) => onChange({ ...wish, month: event.currentTarget.value, laterMonth: '' })}
            data={months.map((one) => ({ value: one.month, label: format.month(one.month) }))}
          />
        )}
        <TextInput
          label={t('quantity')}
          inputMode="numeric"
          autoComplete="off"
          value={wish.quantity}
          onChange={(event) => onChange({ ...wish, quantity: event.currentTarget.value })}
        />
        <Checkbox
          label={t('later')}
          checked={wish.later}
          onChange={(event) =>
            onChange({
              ...wish,
              later: event.currentTarget.checked,
              laterQuantity: event.currentTarget.checked ? wish.laterQuantity || '10' : '',
              laterMonth: wish.laterMonth || plusMonths(start, 6),
            })
          }
        />
        {wish.later ? (
          <>
            <TextInput
              label={t('laterQuantity')}
              inputMode="numeric"
              autoComplete="off"
              value={wish.laterQuantity}
              onChange={(event) => onChange({ ...wish, laterQuantity: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('laterMonth')}
              value={wish.laterMonth}
              onChange={(event) => onChange({ ...wish, laterMonth: event.currentTarget.value })}
              data={[
                { value: '', label: '—' },
                ...later.map((month) => ({ value: month, label: format.month(month) })),
              ]}
            />
          </>
        ) : null}
      </div>
    </Panel>
  );
}
