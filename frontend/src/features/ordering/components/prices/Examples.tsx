import { Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { prices } from '../../messages/prices';
import { priceTrialQuery } from '../../price-book-api';
import { EXAMPLES, type PriceDraft, priceBody } from '../../price-book-model';
import table from '../ordering.module.css';
import { PriceWarnings } from './PriceWarnings';

/** What the prices that are being typed come to, asked from the server after a short pause. */
export function Examples({ draft, taxPercent }: { draft: PriceDraft; taxPercent: number }) {
  const t = useMessages(prices);
  const format = useFormat();
  const [settled] = useDebouncedValue(draft, 300);
  const request = settled.sold ? { price: priceBody(settled), taxPercent, quantities: EXAMPLES } : undefined;
  const trial = useQuery(priceTrialQuery(request));
  const unsound = isApiError(trial.error) && trial.error.status === 422;
  return (
    <Panel title={t('example.title')}>
      <div aria-live="polite" aria-busy={trial.isFetching} style={{ opacity: trial.isPlaceholderData ? 0.6 : 1 }}>
        {!draft.sold ? (
          <p className="muted">{t('library.absent')}</p>
        ) : unsound ? (
          <p style={{ margin: 0 }}>{t('example.invalid')}</p>
        ) : trial.error ? (
          <ProblemAlert error={trial.error} />
        ) : trial.data ? (
          <>
            <table className={table.price} aria-label={t('example.title')}>
              <thead>
                <tr>
                  <th scope="col">{t('example.quantity')}</th>
                  <th scope="col">{t('example.unit')}</th>
                  <th scope="col">{t('example.total')}</th>
                  {draft.early ? <th scope="col">{t('example.early')}</th> : null}
                </tr>
              </thead>
              <tbody>
                {trial.data.examples.map((example) => (
                  <tr key={example.quantity}>
                    <td>{format.number(example.quantity)}</td>
                    {example.price ? (
                      <>
                        <td>{format.money(Math.floor(example.price.subtotal / example.quantity))}</td>
                        <td>{format.money(example.price.total)}</td>
                        {draft.early ? <td>{example.earlyTotal ? format.money(example.earlyTotal) : '—'}</td> : null}
                      </>
                    ) : (
                      <td colSpan={draft.early ? 3 : 2} className="muted">
                        {t('example.below')}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
            <PriceWarnings trial={trial.data} />
          </>
        ) : (
          <Skeleton height={220} />
        )}
      </div>
    </Panel>
  );
}
