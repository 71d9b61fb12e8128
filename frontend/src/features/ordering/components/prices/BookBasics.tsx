import { ActionIcon, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { prices } from '../../messages/prices';
import { type BookDraft, nextKey } from '../../price-book-model';
import classes from './prices.module.css';

interface Props {
  draft: BookDraft;
  faults?: Map<string, string>;
  disabled: boolean;
  earliest: string;
  onChange: (draft: BookDraft) => void;
}

/** First day, reason, consumption tax by day, and disk: what belongs to the whole book. */
export function BookBasics({ draft, faults, disabled, earliest, onChange }: Props) {
  const t = useMessages(prices);
  return (
    <Panel title={t('basics')}>
      <div className={classes.stack}>
        <div className={classes.fields}>
          <TextInput
            type="date"
            label={t('from')}
            min={disabled ? undefined : earliest}
            value={draft.effectiveFrom}
            disabled={disabled}
            error={faults?.get('effectiveFrom')}
            onChange={(event) => onChange({ ...draft, effectiveFrom: event.currentTarget.value })}
          />
          <Textarea
            label={t('note')}
            rows={2}
            maxLength={500}
            value={draft.note}
            disabled={disabled}
            error={faults?.get('note')}
            onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
          />
        </div>
        <TaxFields draft={draft} faults={faults} disabled={disabled} onChange={onChange} />
        <DiskFields draft={draft} faults={faults} disabled={disabled} onChange={onChange} />
      </div>
    </Panel>
  );
}

type Part = Omit<Props, 'earliest'>;

function TaxFields({ draft, faults, disabled, onChange }: Part) {
  const t = useMessages(prices);
  const set = (row: number, change: { effectiveFrom?: string; percent?: string }) =>
    onChange({
      ...draft,
      taxRates: draft.taxRates.map((rate, index) => (index === row ? { ...rate, ...change } : rate)),
    });
  return (
    <fieldset className={classes.group}>
      <legend>{t('tax')}</legend>
      <p className="muted" style={{ margin: '0 0 6px' }}>
        {t('tax.lead')}
      </p>
      {faults?.get('taxRates') ? <p role="alert">{faults.get('taxRates')}</p> : null}
      <table className={classes.bands} style={{ maxWidth: 420 }}>
        <thead>
          <tr>
            <th scope="col">{t('tax.from')}</th>
            <th scope="col">{t('tax.percent')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {draft.taxRates.map((rate, row) => (
            <tr key={rate.key}>
              <td>
                <TextInput
                  type="date"
                  aria-label={`${t('tax.from')} ${row + 1}`}
                  value={rate.effectiveFrom}
                  disabled={disabled}
                  error={faults?.get(`taxRates/${row}/effectiveFrom`)}
                  onChange={(event) => set(row, { effectiveFrom: event.currentTarget.value })}
                />
              </td>
              <td>
                <TextInput
                  inputMode="numeric"
                  aria-label={`${t('tax.percent')} ${row + 1}`}
                  value={rate.percent}
                  disabled={disabled}
                  error={faults?.get(`taxRates/${row}/percent`)}
                  onChange={(event) => set(row, { percent: event.currentTarget.value })}
                />
              </td>
              <td>
                {disabled || draft.taxRates.length === 1 ? null : (
                  <ActionIcon
                    variant="subtle"
                    color="red.9"
                    size={36}
                    aria-label={t('tax.remove', { from: rate.effectiveFrom })}
                    onClick={() => onChange({ ...draft, taxRates: draft.taxRates.filter((_, index) => index !== row) })}
                  >
                    <IconTrash size={18} />
                  </ActionIcon>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {disabled ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} />}
          onClick={() =>
            onChange({
              ...draft,
              taxRates: [
                ...draft.taxRates,
                { key: nextKey(), effectiveFrom: '', percent: draft.taxRates.at(-1)?.percent ?? '10' },
              ],
            })
          }
        >
          {t('tax.add')}
        </Button>
      )}
    </fieldset>
  );
}

function DiskFields({ draft, faults, disabled, onChange }: Part) {
  const t = useMessages(prices);
  const set = (change: Partial<BookDraft['disk']>) => onChange({ ...draft, disk: { ...draft.disk, ...change } });
  const number = (name: 'unitPrice' | 'termMonths' | 'minimumGib' | 'maximumGib', label: string) => (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={draft.disk[name]}
      disabled={disabled}
      error={faults?.get(`disk/${name}`)}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={classes.group}>
      <legend>{t('disk')}</legend>
      <Checkbox
        label={t('disk.on')}
        checked={draft.disk.sold}
        disabled={disabled}
        onChange={(event) => set({ sold: event.currentTarget.checked })}
      />
      {draft.disk.sold ? (
        <div className={classes.fields} style={{ marginTop: 8 }}>
          {number('unitPrice', t('disk.price'))}
          {number('termMonths', t('disk.months'))}
          {number('minimumGib', t('disk.minimum'))}
          {number('maximumGib', t('disk.maximum'))}
        </div>
      ) : null}
    </fieldset>
  );
}
