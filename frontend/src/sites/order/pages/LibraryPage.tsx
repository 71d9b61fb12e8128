import { Button, NativeSelect, Skeleton, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LibraryContents } from '@/features/courses/components/LibraryContents';
import { librariesQuery, startMonthsQuery } from '@/features/ordering/api';
import { BandTable } from '@/features/ordering/components/BandTable';
import classes from '@/features/ordering/components/ordering.module.css';
import { PricePanel } from '@/features/ordering/components/PricePanel';
import { quoteOf } from '@/features/ordering/forms';
import { ordering } from '@/features/ordering/messages';
import type { Library } from '@/features/ordering/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { RouteNotFound } from '@/ui/shell/RouteStates';
import { ErrorState } from '@/ui/states/ErrorState';
import { order } from '../messages';
import { useRouteId } from '../useRouteId';

export function LibraryPage() {
  const id = useRouteId();
  const { data, error, refetch } = useQuery(librariesQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={320} />;
  const library = data.find((candidate) => candidate.id === id);
  return library ? <LibraryDetail library={library} /> : <RouteNotFound />;
}

function LibraryDetail({ library }: { library: Library }) {
  const t = useMessages(order);
  const words = useMessages(ordering);
  const format = useFormat();
  const pick = usePick();
  const months = useQuery(startMonthsQuery);
  const [quantity, setQuantity] = useState(String(Math.max(50, library.prices.minimumQuantity)));
  const [month, setMonth] = useState<string>();
  const startMonth = month ?? months.data?.[0]?.month ?? '';
  return (
    <>
      <PageHeader
        title={pick(library.nameJa, library.nameEn)}
        lead={pick(library.summaryJa, library.summaryEn)}
        crumbs={[{ label: t('libraries.title'), to: '/libraries' }, { label: pick(library.nameJa, library.nameEn) }]}
        actions={
          <Button renderRoot={(props) => <Link to="/new-order" search={{ library: library.id } as never} {...props} />}>
            {t('libraries.order')}
          </Button>
        }
      />
      <div className={classes.split}>
        <Panel title={words('price.bands')}>
          <BandTable library={library} />
          <p className="muted">{t('form.minimum', { count: format.number(library.prices.minimumQuantity) })}</p>
        </Panel>
        <div>
          <Panel title={t('libraries.try')}>
            <Stack gap="sm">
              <TextInput
                label={t('form.quantity')}
                inputMode="numeric"
                value={quantity}
                onChange={(event) => setQuantity(event.currentTarget.value)}
              />
              <NativeSelect
                label={t('form.startMonth')}
                value={startMonth}
                onChange={(event) => setMonth(event.currentTarget.value)}
                data={(months.data ?? []).map((start) => ({ value: start.month, label: format.month(start.month) }))}
              />
            </Stack>
          </Panel>
          <PricePanel
            request={quoteOf({ libraryId: library.id, quantity }, 'new', startMonth)}
            wait={t('renew.wait')}
          />
        </div>
      </div>
      <LibraryContents libraryId={library.id} />
    </>
  );
}
