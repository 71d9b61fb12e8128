import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { prices } from '@/features/ordering/messages/prices';
import { createPriceBook } from '@/features/ordering/price-book-api';
import { type PriceBook, tomorrow } from '@/features/ordering/price-book-model';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { plusMonths } from '@/lib/month';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FieldLabel } from '@/ui/form/FieldLabel';

/** A new price book is a copy that begins on a day to come; the first of the next month is proposed. */
export function NewBookDialog({
  books,
  opened,
  onClose,
}: {
  books: PriceBook[];
  opened: boolean;
  onClose: () => void;
}) {
  const t = useMessages(prices);
  const format = useFormat();
  const me = useSignedIn();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [from, setFrom] = useState(`${plusMonths(me.today.slice(0, 7), 1)}-01`);
  const [base, setBase] = useState(books.find((book) => book.state === 'in_force')?.id ?? books[0]?.id ?? '');
  const [note, setNote] = useState('');
  const create = useMutation({
    mutationFn: () => createPriceBook({ effectiveFrom: from, basedOn: base || undefined, note: note.trim() || null }),
    onSuccess: async (book) => {
      await client.invalidateQueries({ queryKey: ['price-books'] });
      await navigate({ to: '/price-books/$id', params: { id: book.id } } as never);
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={t('new.title')}
      confirmLabel={t('new.confirm')}
      pending={create.isPending}
      disabled={from === ''}
      error={create.error}
      onConfirm={() => create.mutate()}
      onClose={() => {
        create.reset();
        onClose();
      }}
    >
      <Stack gap="sm">
        <p style={{ margin: 0 }}>{t('new.body')}</p>
        <TextInput
          data-autofocus
          type="date"
          min={tomorrow(me.today)}
          label={<FieldLabel text={t('from')} required />}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('new.base')}
          value={base}
          onChange={(event) => setBase(event.currentTarget.value)}
          data={books.map((book) => ({
            value: book.id,
            label: format.aside(
              t('timeline.open', { from: format.date(book.effectiveFrom) }),
              t(`state.${book.state}`),
            ),
          }))}
        />
        <Textarea
          label={t('note')}
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
