import { Alert, Skeleton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '@/api/useMe';
import { prices } from '@/features/ordering/messages/prices';
import { priceBookQuery } from '@/features/ordering/price-book-api';
import { bookTone, type PriceBook } from '@/features/ordering/price-book-model';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { StateBadge } from '@/ui/StateBadge';
import { ErrorState } from '@/ui/states/ErrorState';
import { BookEditor } from '../components/BookEditor';
import { useRouteId } from '../components/useRouteId';
import { WithdrawBook } from '../components/WithdrawBook';

export function PriceBookPage() {
  const t = useMessages(prices);
  const format = useFormat();
  const writes = useMay('price_books.write');
  const [saved, setSaved] = useState(false);
  const query = useQuery(priceBookQuery(useRouteId()));
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={520} />;
  const book = query.data;
  const editable = writes && book.editable;
  const from = format.date(book.effectiveFrom);
  return (
    <>
      <PageHeader
        title={t('book.title', { from })}
        badge={<StateBadge tone={bookTone(book.state)}>{t(`state.${book.state}`)}</StateBadge>}
        lead={
          <span className="num">
            {book.effectiveUntil
              ? t('timeline.until', { from, until: format.date(book.effectiveUntil) })
              : t('timeline.open', { from })}
          </span>
        }
        crumbs={[{ label: t('title'), to: '/price-books' }, { label: from }]}
        actions={editable ? <WithdrawBook book={book} /> : null}
      />
      {editable ? null : <Locked book={book} writes={writes} />}
      {saved ? <DoneNote onClose={() => setSaved(false)}>{t('book.saved')}</DoneNote> : null}
      {/* A new revision, ours or somebody else's, begins the editor anew: nothing is overwritten unseen. */}
      <BookEditor key={`${book.id}${book.revision}`} book={book} editable={editable} onSaved={() => setSaved(true)} />
    </>
  );
}

function Locked({ book, writes }: { book: PriceBook; writes: boolean }) {
  const t = useMessages(prices);
  return (
    <Alert mb="md" icon={<IconLock size={18} />}>
      {book.editable && !writes ? t('book.salesOnly') : t('book.readOnly', { state: t(`state.${book.state}`) })}
    </Alert>
  );
}
