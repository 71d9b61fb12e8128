import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay, useSignedIn } from '@/api/useMe';
import { BookTimeline } from '@/features/ordering/components/prices/BookTimeline';
import { prices } from '@/features/ordering/messages/prices';
import { priceBooksQuery } from '@/features/ordering/price-book-api';
import { bookTone } from '@/features/ordering/price-book-model';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { NewBookDialog } from '../components/NewBookDialog';

export function PriceBooksPage() {
  const t = useMessages(prices);
  const format = useFormat();
  const me = useSignedIn();
  const writes = useMay('price_books.write');
  const query = useQuery(priceBooksQuery);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          writes && query.data ? (
            <Button leftSection={<IconPlus size={16} />} onClick={() => setAsked(true)}>
              {t('new.button')}
            </Button>
          ) : null
        }
      />
      {query.data && query.data.length > 0 ? (
        <Panel title={t('timeline')}>
          <BookTimeline books={query.data} today={me.today} />
        </Panel>
      ) : null}
      <Panel flush>
        <DataTable
          label={t('title')}
          rows={query.data}
          rowKey={(book) => book.id}
          error={query.error}
          onRetry={() => void query.refetch()}
          empty={<EmptyState title={t('empty')} />}
          columns={[
            {
              key: 'from',
              header: t('from'),
              card: 'title',
              cell: (book) => (
                <Link to="/price-books/$id" params={{ id: book.id } as never} className="num nowrap">
                  {format.date(book.effectiveFrom, { weekday: true })}
                </Link>
              ),
            },
            {
              key: 'until',
              header: t('until'),
              cell: (book) => (
                <span className="num nowrap">{book.effectiveUntil ? format.date(book.effectiveUntil) : '—'}</span>
              ),
            },
            {
              key: 'state',
              header: t('state'),
              card: 'badge',
              cell: (book) => <StateBadge tone={bookTone(book.state)}>{t(`state.${book.state}`)}</StateBadge>,
            },
            { key: 'note', header: t('note'), cell: (book) => book.note ?? '—' },
            { key: 'by', header: t('createdBy'), cell: (book) => book.createdBy ?? t('createdBy.none') },
          ]}
        />
      </Panel>
      {asked && query.data ? <NewBookDialog books={query.data} opened onClose={() => setAsked(false)} /> : null}
    </>
  );
}
