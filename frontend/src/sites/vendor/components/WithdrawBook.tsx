import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { prices } from '@/features/ordering/messages/prices';
import { withdrawPriceBook } from '@/features/ordering/price-book-api';
import type { PriceBook } from '@/features/ordering/price-book-model';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

/** Takes a book to come back, after asking; the one before stays in force. */
export function WithdrawBook({ book }: { book: PriceBook }) {
  const t = useMessages(prices);
  const format = useFormat();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const withdraw = useMutation({
    mutationFn: () => withdrawPriceBook(book),
    onSuccess: async () => {
      // The list is loaded anew, so that what was withdrawn is not seen again for a moment.
      client.removeQueries({ queryKey: ['price-books', 'list'] });
      await navigate({ to: '/price-books' } as never);
      client.removeQueries({ queryKey: ['price-books', book.id] });
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('withdraw.button')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('withdraw.title')}
        confirmLabel={t('withdraw.button')}
        danger
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate()}
        onClose={() => {
          setAsked(false);
          withdraw.reset();
        }}
      >
        {t('withdraw.body', { from: format.date(book.effectiveFrom) })}
      </ConfirmDialog>
    </>
  );
}
