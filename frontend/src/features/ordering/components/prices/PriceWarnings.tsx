import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { PriceTrial } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { prices } from '../../messages/prices';
import classes from './prices.module.css';

/** What to look at twice: never a refusal, as slab prices fall at the beginning of a band on purpose. */
export function PriceWarnings({ trial }: { trial: PriceTrial }) {
  const t = useMessages(prices);
  const format = useFormat();
  const lines = [
    // Where a total falls there is a cliff, which says more.
    ...trial.warnings
      .filter((warning) => warning.code !== 'price_book.total_falls' || trial.cliffs.length === 0)
      .map((warning) =>
        t(`warning.${warning.code}` as 'warning.price_book.total_falls', {
          at: format.number(warning.at),
          less: format.number(warning.at - 1),
          before: format.money(warning.before ?? 0),
          after: format.money(warning.after ?? 0),
        }),
      ),
    ...trial.cliffs.map((cliff) =>
      t(cliff.from === cliff.to ? 'cliff.one' : 'cliff', {
        from: format.number(cliff.from),
        to: format.number(cliff.to),
        instead: format.number(cliff.instead),
        total: format.money(cliff.total),
      }),
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <Alert color="yellow" mt="sm" icon={<IconAlertTriangle size={18} />} title={t('save.warnings')}>
      <ul className={classes.warnings}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}
