import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { prices } from '../../messages/prices';
import { type BandDraft, nextKey } from '../../price-book-model';
import classes from './prices.module.css';

interface Props {
  bands: BandDraft[];
  faults?: Map<string, string>;
  disabled: boolean;
  onChange: (bands: BandDraft[]) => void;
}

/** The bands as a small table for the keyboard: Enter goes down a row, and in the last row adds one. */
export function BandEditor({ bands, faults, disabled, onChange }: Props) {
  const t = useMessages(prices);
  const body = useRef<HTMLTableSectionElement>(null);
  const focus = (row: number, column: number) =>
    requestAnimationFrame(() => body.current?.rows[row]?.querySelectorAll('input')[column]?.focus());
  const set = (row: number, change: Partial<BandDraft>) =>
    onChange(bands.map((band, index) => (index === row ? { ...band, ...change } : band)));
  const add = () => {
    onChange([...bands, { key: nextKey(), minQuantity: '', unitPrice: bands.at(-1)?.unitPrice ?? '' }]);
    focus(bands.length, 0);
  };
  const remove = (row: number) => {
    onChange(bands.filter((_, index) => index !== row));
    focus(Math.max(0, row - 1), 0);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    if (event.nativeEvent.isComposing) return;
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter' && row === bands.length - 1) return add();
    focus(row + step, column);
  };
  const field = (band: BandDraft, row: number, name: 'minQuantity' | 'unitPrice', column: number) => (
    <TextInput
      aria-label={t(column === 0 ? 'bands.fromLabel' : 'bands.priceLabel', { row: row + 1 })}
      inputMode="numeric"
      autoComplete="off"
      size="sm"
      value={band[name]}
      disabled={disabled}
      error={faults?.get(`bands/${row}/${name}`)}
      onChange={(event) => set(row, { [name]: event.currentTarget.value })}
      onKeyDown={(event) => keys(event, row, column)}
    />
  );
  return (
    <fieldset className={classes.group}>
      <legend>{t('bands')}</legend>
      {disabled ? null : (
        <p className="muted" style={{ margin: '0 0 6px' }}>
          {t('bands.lead')}
        </p>
      )}
      <table className={classes.bands}>
        <thead>
          <tr>
            <th scope="col">{t('bands.from')}</th>
            <th scope="col">{t('bands.price')}</th>
            <td />
          </tr>
        </thead>
        <tbody ref={body}>
          {bands.map((band, row) => (
            <tr key={band.key}>
              <td>{field(band, row, 'minQuantity', 0)}</td>
              <td>{field(band, row, 'unitPrice', 1)}</td>
              <td>
                {disabled || bands.length === 1 ? null : (
                  <ActionIcon
                    variant="subtle"
                    color="red.9"
                    size={36}
                    aria-label={t('bands.remove', { count: band.minQuantity || '—' })}
                    onClick={() => remove(row)}
                  >
                    <IconTrash size={18} />
                  </ActionIcon>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults?.get('bands') ? <p role="alert">{faults.get('bands')}</p> : null}
      {disabled ? null : (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} />} onClick={add}>
          {t('bands.add')}
        </Button>
      )}
    </fieldset>
  );
}
