import { Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { quoteQuery } from '../api';
import { ordering } from '../messages';
import type { QuoteRequest } from '../types';
import { BandHint, PriceTable } from './PriceTable';

export interface PricePanelProps {
  request: QuoteRequest | undefined;
  /** What to say while too little is typed to know a price. */
  wait: string;
  /** The quantity is only expected: say that the price is, too. */
  estimated?: boolean;
}

/** The price for what the form holds at this moment, asked from the server after a short pause in typing. */
export function PricePanel({ request, wait, estimated }: PricePanelProps) {
  const t = useMessages(ordering);
  const [settled] = useDebouncedValue(request, 250);
  const quote = useQuery(quoteQuery(settled));
  return (
    <Panel title={t('price.title')}>
      <div
        aria-live="polite"
        aria-busy={quote.isFetching}
        style={{ minHeight: request ? 190 : undefined, opacity: quote.isPlaceholderData ? 0.6 : 1 }}
      >
        {!request ? (
          <p className="muted" style={{ margin: 0 }}>
            {wait}
          </p>
        ) : quote.error ? (
          <ProblemAlert error={quote.error} />
        ) : quote.data ? (
          <>
            <PriceTable price={quote.data} />
            {estimated ? <p className="muted">{t('price.estimated')}</p> : null}
            <BandHint price={quote.data} quantity={settled?.quantity ?? request.quantity} />
          </>
        ) : (
          <Skeleton height={180} />
        )}
      </div>
    </Panel>
  );
}
