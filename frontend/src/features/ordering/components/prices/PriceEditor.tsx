import { Button, Checkbox, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { prices } from '../../messages/prices';
import type { PriceDraft } from '../../price-book-model';
import { BandEditor } from './BandEditor';
import classes from './prices.module.css';

interface Props {
  draft: PriceDraft;
  faults?: Map<string, string>;
  disabled: boolean;
  onChange: (draft: PriceDraft) => void;
}

/** The prices of one library: scheme, bands, smallest order, term, early discount. */
export function PriceEditor({ draft, faults, disabled, onChange }: Props) {
  const t = useMessages(prices);
  const set = (change: Partial<PriceDraft>) => onChange({ ...draft, ...change });
  if (!draft.sold) {
    return (
      <Stack gap="sm" align="flex-start">
        <p style={{ margin: 0 }}>{t('library.absent')}</p>
        {disabled ? null : (
          <Button variant="default" onClick={() => set({ sold: true })}>
            {t('library.add')}
          </Button>
        )}
      </Stack>
    );
  }
  const number = (name: 'minimumQuantity' | 'termMonths', label: string) => (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={draft[name]}
      disabled={disabled}
      error={faults?.get(name)}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={classes.stack}>
      <Radio.Group
        label={t('scheme')}
        value={draft.scheme}
        onChange={(value) => set({ scheme: value === 'graduated' ? 'graduated' : 'slab' })}
      >
        <Stack gap={6} mt={6}>
          <Radio value="slab" label={t('scheme.slab')} description={t('scheme.slab.hint')} disabled={disabled} />
          <Radio
            value="graduated"
            label={t('scheme.graduated')}
            description={t('scheme.graduated.hint')}
            disabled={disabled}
          />
        </Stack>
      </Radio.Group>
      <BandEditor bands={draft.bands} faults={faults} disabled={disabled} onChange={(bands) => set({ bands })} />
      <div className={classes.fields}>
        {number('minimumQuantity', t('minimum'))}
        {number('termMonths', t('termMonths'))}
      </div>
      <EarlyFields draft={draft} faults={faults} disabled={disabled} set={set} />
      {disabled ? null : (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => set({ sold: false })}>
            {t('library.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

type EarlyProps = Pick<Props, 'draft' | 'faults' | 'disabled'> & { set: (change: Partial<PriceDraft>) => void };

function EarlyFields({ draft, faults, disabled, set }: EarlyProps) {
  const t = useMessages(prices);
  return (
    <fieldset className={classes.group}>
      <legend>{t('early')}</legend>
      <Checkbox
        label={t('early.on')}
        checked={draft.early}
        disabled={disabled}
        onChange={(event) => set({ early: event.currentTarget.checked })}
      />
      {draft.early ? (
        <div className={classes.fields} style={{ marginTop: 8 }}>
          <TextInput
            label={t('early.percent')}
            inputMode="numeric"
            autoComplete="off"
            value={draft.earlyPercent}
            disabled={disabled}
            error={faults?.get('earlyDiscount/percent')}
            onChange={(event) => set({ earlyPercent: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('early.until')}
            value={draft.earlyUntil}
            disabled={disabled}
            error={faults?.get('earlyDiscount/untilMonthsBefore')}
            onChange={(event) => set({ earlyUntil: event.currentTarget.value })}
            data={['0', '1', '2', '3'].map((value) => ({
              value,
              label: value === '0' ? t('early.until.0') : t('early.until.n', { count: value }),
            }))}
          />
        </div>
      ) : null}
    </fieldset>
  );
}
