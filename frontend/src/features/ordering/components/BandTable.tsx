import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ordering } from '../messages';
import type { Library } from '../types';
import classes from './ordering.module.css';

/** The price bands of a library: from how many IDs which unit price. */
export function BandTable({ library }: { library: Library }) {
  const t = useMessages(ordering);
  const format = useFormat();
  const bands = [...library.prices.bands].sort((a, b) => a.minQuantity - b.minQuantity);
  return (
    <table className={classes.price} aria-label={t('price.bands')}>
      <thead>
        <tr>
          <th scope="col">{t('order.quantity')}</th>
          <th scope="col">{t('price.perPerson')}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <tr key={band.minQuantity}>
            <td>
              {t('price.bandFrom', {
                count: format.number(Math.max(band.minQuantity, library.prices.minimumQuantity)),
              })}
            </td>
            <td>{format.money(band.unitPrice)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
