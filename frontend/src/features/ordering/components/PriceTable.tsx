import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { ordering } from '../messages';
import { bandHint } from '../model';
import type { Price } from '../types';
import classes from './ordering.module.css';

/** The price as it was computed, line by line, with the tax per rate: what is stored on the order, never re-computed here. */
export function PriceTable({ price }: { price: Price }) {
  const t = useMessages(ordering);
  const format = useFormat();
  const pick = usePick();
  return (
    <>
      <table className={classes.price} aria-label={t('price.title')}>
        <thead>
          <tr>
            <th scope="col">{t('price.item')}</th>
            <th scope="col">{t('price.quantity')}</th>
            <th scope="col">{t('price.unit')}</th>
            <th scope="col">{t('price.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {price.lines.map((line) => (
            <tr key={`${line.code}${line.quantity}${line.unitPrice}`}>
              <td>{pick(line.labelJa, line.labelEn)}</td>
              <td>{format.number(line.quantity)}</td>
              <td>{format.money(line.unitPrice)}</td>
              <td>{format.money(line.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('price.subtotal')}
            </th>
            <td>{format.money(price.subtotal)}</td>
          </tr>
          {price.taxes.map((tax) => (
            <tr key={tax.ratePercent}>
              <th scope="row" colSpan={3}>
                {t('price.tax', { rate: tax.ratePercent })}
              </th>
              <td>{format.money(tax.tax)}</td>
            </tr>
          ))}
          <tr className={classes.total}>
            <th scope="row" colSpan={3}>
              {t('price.total')}
            </th>
            <td>{format.money(price.total)}</td>
          </tr>
        </tfoot>
      </table>
      {price.earlyDiscountApplied ? <StateBadge tone="success">{t('price.early')}</StateBadge> : null}
    </>
  );
}

/** What a few more IDs would mean: the distance to the next band, or that they would cost less. */
export function BandHint({ price, quantity }: { price: Price; quantity: number }) {
  const t = useMessages(ordering);
  const format = useFormat();
  const hint = bandHint(price, quantity);
  if (!hint) return null;
  const words = {
    more: format.number(hint.more),
    min: format.number(quantity + hint.more),
    total: format.money(hint.total),
    count: format.number(quantity),
  };
  return (
    <p className={hint.cheaper ? `${classes.hint} ${classes.good}` : classes.hint}>
      {hint.cheaper ? t('price.cheaper', words) : t('price.nextBand', words)}
    </p>
  );
}
