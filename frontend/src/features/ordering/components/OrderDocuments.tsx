import { Button, Group, NumberInput, Skeleton, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { type Document, documentsOfOrder, quote } from '../documents-api';
import { documentWords } from '../messages/documents';
import type { Order } from '../types';
import { PaperButton } from './DocumentTable';

/** States before a decision: what is decided is not quoted any more. */
const OPEN: readonly string[] = ['draft', 'provisional', 'submitted', 'returned'];

/** The documents of one order, with the quotation that can be made while it is open. */
export function OrderDocuments({ order }: { order: Order }) {
  const t = useMessages(documentWords);
  const format = useFormat();
  const query = useQuery(documentsOfOrder(order.id));
  const mayQuote = useMay('quotations.request') && OPEN.includes(order.state);
  return (
    <Panel title={t('doc.ofOrder')}>
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton height={60} /> : null}
      {query.data?.length === 0 ? <p className="muted">{t('doc.ofOrderNone')}</p> : null}
      <Stack gap="xs">
        {query.data?.map((document) => (
          <Group key={document.id} justify="space-between" wrap="nowrap" gap="xs">
            <div>
              <Link to="/documents/$id" params={{ id: document.id } as never}>
                {t(`doc.kind.${document.kind}`)}
                {document.corrects ? format.aside('', t('doc.correction')) : ''}
              </Link>{' '}
              <span className="num nowrap">{document.number}</span>
              <div className="muted num">{`${format.date(document.issuedOn)}　${format.money(document.total)}`}</div>
            </div>
            <PaperButton document={document} compact />
          </Group>
        ))}
        {mayQuote ? <Quote order={order} known={query.data ?? []} /> : null}
      </Stack>
    </Panel>
  );
}

interface QuoteProps {
  order: Order;
  /** The documents that are there already. */
  known: Document[];
}

function Quote({ order, known }: QuoteProps) {
  const t = useMessages(documentWords);
  const client = useQueryClient();
  const asks = order.state === 'provisional' && !order.quantity;
  const [quantity, setQuantity] = useState<number | string>(order.estimatedQuantity ?? '');
  const make = useMutation({
    mutationFn: async () => {
      const made = await quote(order.id, asks && typeof quantity === 'number' ? quantity : undefined);
      // What says the same as a quotation of today is that quotation.
      return { number: made.number, before: known.some((document) => document.id === made.id) };
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['documents'] }),
  });
  return (
    <Stack gap="xs" mt="xs">
      {make.data ? (
        <DoneNote onClose={() => make.reset()}>
          {t(make.data.before ? 'doc.quotedBefore' : 'doc.quoted', { number: make.data.number })}
        </DoneNote>
      ) : null}
      <ProblemAlert error={make.error} />
      {asks ? (
        <NumberInput
          label={t('doc.quoteQuantity')}
          description={t('doc.quoteQuantityHint')}
          value={quantity}
          onChange={setQuantity}
          min={1}
          max={100_000}
          allowDecimal={false}
          hideControls
        />
      ) : null}
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        {t('doc.quote')}
      </Button>
    </Stack>
  );
}
