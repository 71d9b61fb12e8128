import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { PriceBookPatch } from '@/api/generated/types.gen';
import { isApiError } from '@/api/problem';
import { useSignedIn } from '@/api/useMe';
import { BookBasics } from '@/features/ordering/components/prices/BookBasics';
import { BookPreview } from '@/features/ordering/components/prices/BookPreview';
import { Examples } from '@/features/ordering/components/prices/Examples';
import { PriceEditor } from '@/features/ordering/components/prices/PriceEditor';
import classes from '@/features/ordering/components/prices/prices.module.css';
import { prices } from '@/features/ordering/messages/prices';
import { updatePriceBook } from '@/features/ordering/price-book-api';
import {
  type BookDraft,
  bookBody,
  draftOf,
  faultsByLibrary,
  type PriceBook,
  type PriceDraft,
  sameBook,
  taxOn,
  tomorrow,
} from '@/features/ordering/price-book-model';
import { useMessages, usePick } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { LibraryPicker } from './LibraryPicker';

export interface BookEditorProps {
  book: PriceBook;
  editable: boolean;
  onSaved: () => void;
}

/** A price book on one page: what belongs to the whole, then library by library with examples beside, then what it would do. */
export function BookEditor({ book, editable, onSaved }: BookEditorProps) {
  const t = useMessages(prices);
  const pick = usePick();
  const me = useSignedIn();
  const original = useMemo(() => draftOf(book), [book]);
  const [draft, setDraft] = useState<BookDraft>(original);
  const [chosen, setChosen] = useState(book.prices[0]?.library.id ?? '');
  const [preview, setPreview] = useState<PriceBookPatch>();
  const save = useSaveBook(book, onSaved);
  const dirty = editable && !sameBook(original, draft);
  useLeaveGuard(dirty && !save.isPending && !save.isSuccess);
  const errors = isApiError(save.error) ? (save.error.problem.errors ?? []) : [];
  const faults = faultsByLibrary(draft, errors);
  const price = draft.prices.find((one) => one.libraryId === chosen);
  const library = book.prices.find((one) => one.library.id === chosen)?.library;
  const setPrice = (next: PriceDraft) =>
    setDraft({ ...draft, prices: draft.prices.map((one) => (one.libraryId === next.libraryId ? next : one)) });
  return (
    <>
      <ProblemAlert error={save.error} />
      <BookBasics
        draft={draft}
        faults={faults.get('')}
        disabled={!editable}
        earliest={tomorrow(me.today)}
        onChange={setDraft}
      />
      <div className={classes.editor}>
        <LibraryPicker
          book={book}
          draft={draft}
          original={original}
          faults={faults}
          chosen={chosen}
          onChoose={setChosen}
        />
        <Panel title={library ? pick(library.nameJa, library.nameEn) : t('library')}>
          {price ? (
            <PriceEditor draft={price} faults={faults.get(chosen)} disabled={!editable} onChange={setPrice} />
          ) : null}
        </Panel>
        <div className={classes.side}>{price ? <Examples draft={price} taxPercent={taxOn(draft)} /> : null}</div>
      </div>
      {editable ? (
        <SaveBar draft={draft} dirty={dirty} save={save} onPreview={() => setPreview(bookBody(draft))} />
      ) : null}
      {preview ? <BookPreview id={book.id} body={preview} unsaved={dirty} /> : null}
      {!editable && book.state === 'future' ? <BookPreview id={book.id} body={{}} unsaved={false} /> : null}
    </>
  );
}

type Save = ReturnType<typeof useSaveBook>;

function useSaveBook(book: PriceBook, onSaved: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: ['price-books', book.id, 'save'],
    mutationFn: (draft: BookDraft) => updatePriceBook(book, bookBody(draft)),
    onSuccess: async (saved) => {
      onSaved();
      client.setQueryData(['price-books', saved.id], saved);
      await client.invalidateQueries({ queryKey: ['price-books', 'list'] });
    },
  });
}

function SaveBar(props: { draft: BookDraft; dirty: boolean; save: Save; onPreview: () => void }) {
  const { draft, dirty, save, onPreview } = props;
  const t = useMessages(prices);
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  return (
    <div className={classes.savebar}>
      <span className="muted" role="status">
        {dirty ? t('book.unsaved') : t('book.nothing')}
      </span>
      <Button variant="default" onClick={onPreview}>
        {t('preview.button')}
      </Button>
      <Button disabled={!dirty} loading={save.isPending} onClick={() => setAsked(true)}>
        {t('book.save')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('save.title')}
        confirmLabel={t('book.save')}
        pending={save.isPending}
        onConfirm={() => save.mutate(draft, { onSettled: () => setAsked(false) })}
        onClose={() => setAsked(false)}
      >
        {t('save.body', { from: draft.effectiveFrom ? format.date(draft.effectiveFrom) : '—' })}
      </ConfirmDialog>
    </div>
  );
}

function useLeaveGuard(dirty: boolean): void {
  const t = useMessages(common);
  useBlocker({
    shouldBlockFn: () => dirty && !window.confirm(t('form.leave')),
    enableBeforeUnload: () => dirty,
  });
}
