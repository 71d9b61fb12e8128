import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { librariesQuery } from '../api';
import { ordering } from '../messages';
import type { Library } from '../types';
import classes from './LibraryCards.module.css';

/** Libraries and packs with their lowest price; what can be done with one is the site's business. */
export function LibraryCards({ actions }: { actions: (library: Library) => ReactNode }) {
  const { data, error, refetch } = useQuery(librariesQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={220} />;
  if (data.length === 0) return <EmptyState />;
  return (
    <ul className={classes.grid}>
      {data.map((library) => (
        <li key={library.id}>
          <LibraryCard library={library} all={data} actions={actions(library)} />
        </li>
      ))}
    </ul>
  );
}

function LibraryCard({ library, all, actions }: { library: Library; all: Library[]; actions: ReactNode }) {
  const t = useMessages(ordering);
  const format = useFormat();
  const pick = usePick();
  const prices = library.prices.bands.map((band) => band.unitPrice);
  const upgrade = all.find((other) => other.id === library.upgradeTo);
  return (
    <article className={classes.card} style={{ height: '100%' }}>
      <div>
        <StateBadge tone={library.kind === 'pack' ? 'info' : 'neutral'}>{t(`kind.${library.kind}`)}</StateBadge>
      </div>
      <h2>{pick(library.nameJa, library.nameEn)}</h2>
      <p className="muted">{pick(library.summaryJa, library.summaryEn)}</p>
      {prices.length > 0 ? (
        <p>
          <span className={`${classes.price} num`}>
            {t('price.from', { price: format.money(Math.min(...prices)) })}
          </span>
          <br />
          <span className="muted">{t('price.minimum', { count: format.number(library.prices.minimumQuantity) })}</span>
        </p>
      ) : null}
      {upgrade ? (
        <p className="muted">{t('library.upgradeTo', { name: pick(upgrade.nameJa, upgrade.nameEn) })}</p>
      ) : null}
      <div className={classes.foot}>{actions}</div>
    </article>
  );
}
