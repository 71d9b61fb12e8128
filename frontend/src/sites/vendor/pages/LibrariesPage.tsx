import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { librariesQuery } from '@/features/ordering/api';
import { BandTable } from '@/features/ordering/components/BandTable';
import { ordering } from '@/features/ordering/messages';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { ErrorState } from '@/ui/states/ErrorState';
import { vendor } from '../messages';
import classes from './LibrariesPage.module.css';

export function LibrariesPage() {
  const t = useMessages(vendor);
  const words = useMessages(ordering);
  const format = useFormat();
  const pick = usePick();
  const { data, error, refetch } = useQuery(librariesQuery);
  return (
    <>
      <PageHeader title={t('libraries.title')} lead={t('libraries.lead')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={300} /> : null}
      <div className={classes.grid}>
        {data?.map((library) => (
          <Panel
            key={library.id}
            title={pick(library.nameJa, library.nameEn)}
            actions={
              <StateBadge tone={library.kind === 'pack' ? 'info' : 'neutral'}>
                {words(`kind.${library.kind}`)}
              </StateBadge>
            }
          >
            <p style={{ marginTop: 0 }}>{pick(library.summaryJa, library.summaryEn)}</p>
            <Facts
              items={[
                { label: t('libraries.code'), value: <span className="num">{library.code}</span> },
                {
                  label: t('libraries.minimum'),
                  value: <span className="num">{format.number(library.prices.minimumQuantity)}</span>,
                },
              ]}
            />
            <BandTable library={library} />
          </Panel>
        ))}
      </div>
    </>
  );
}
