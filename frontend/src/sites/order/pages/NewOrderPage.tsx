import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { librariesQuery, startMonthsQuery } from '@/features/ordering/api';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { NewOrderForm } from '../components/NewOrderForm';
import { order } from '../messages';

export function NewOrderPage() {
  const t = useMessages(order);
  const prefill = useSearch({ strict: false }) as { library?: string; quantity?: string; month?: string };
  const libraries = useQuery(librariesQuery);
  const months = useQuery(startMonthsQuery);
  const error = libraries.error ?? months.error;
  const retry = () => {
    void libraries.refetch();
    void months.refetch();
  };
  return (
    <>
      <PageHeader title={t('form.new.title')} />
      {error ? <ErrorState error={error} onRetry={retry} /> : null}
      {!error && !(libraries.data && months.data) ? <Skeleton height={420} /> : null}
      {libraries.data && months.data ? (
        <NewOrderForm libraries={libraries.data} months={months.data} prefill={prefill} />
      ) : null}
    </>
  );
}
