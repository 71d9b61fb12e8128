import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Translate, useMessages } from '@/i18n/catalogue';
import { type Format, useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { DataTable } from '@/ui/table/DataTable';
import type { Column } from '@/ui/table/types';
import { type Document, type DocumentQuery, documentsQuery, savePaper } from '../documents-api';
import { documentWords } from '../messages/documents';
import type { ja } from '../messages/documents/ja';

/** Saves a document's paper; while it is drawn the button says so. */
export function PaperButton({ document, compact }: { document: Document; compact?: boolean }) {
  const t = useMessages(documentWords);
  const save = useMutation({ mutationFn: () => savePaper(document) });
  const button = (
    <Button
      variant="default"
      size={compact ? 'compact-sm' : 'sm'}
      leftSection={<IconDownload size={14} aria-hidden="true" />}
      loading={save.isPending}
      onClick={() => save.mutate()}
      title={t('doc.pdfOf', { number: document.number })}
      aria-label={compact ? `PDF ${document.number}` : undefined}
    >
      {compact ? 'PDF' : t('doc.pdf')}
    </Button>
  );
  if (!save.error) return button;
  return (
    <div>
      {button}
      <ProblemAlert error={save.error} title={t('doc.pdfFailed')} />
    </div>
  );
}

export function DocumentState({ document }: { document: Document }) {
  const t = useMessages(documentWords);
  if (document.correctedBy) return <StateBadge tone="neutral">{t('doc.corrected')}</StateBadge>;
  if (document.corrects) return <StateBadge tone="warning">{t('doc.correction')}</StateBadge>;
  return <StateBadge tone="success">{t('doc.valid')}</StateBadge>;
}

export interface DocumentTableProps {
  filter: DocumentQuery;
  /** The vendor sees whose a document is. */
  withParty?: boolean;
  onClearFilter?: () => void;
}

export function DocumentTable({ filter, withParty, onClearFilter }: DocumentTableProps) {
  const t = useMessages(documentWords);
  const format = useFormat();
  const query = useInfiniteQuery(documentsQuery(filter));
  return (
    <DataTable
      label={t('doc.title')}
      columns={columnsOf(t, format).filter((column) => withParty || column.key !== 'party')}
      rows={query.data?.pages.flatMap((page) => page.items)}
      rowKey={(document) => document.id}
      error={query.error}
      onRetry={() => void query.refetch()}
      stale={query.isPlaceholderData}
      filtered={onClearFilter !== undefined && Object.values(filter).some((value) => value !== undefined)}
      onClearFilter={onClearFilter}
      empty={<EmptyState title={t('doc.empty')} hint={t('doc.emptyHint')} />}
      more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
      rowAction={(document): ReactNode => <PaperButton document={document} compact />}
    />
  );
}

function columnsOf(t: Translate<keyof typeof ja>, format: Format): Column<Document>[] {
  return [
    {
      key: 'number',
      header: t('doc.number'),
      card: 'title',
      cell: (document) => (
        <Link to="/documents/$id" params={{ id: document.id } as never} className="num nowrap">
          {document.number}
        </Link>
      ),
    },
    { key: 'kind', header: t('doc.kind'), cell: (document) => t(`doc.kind.${document.kind}`) },
    {
      key: 'issuedOn',
      header: t('doc.issuedOn'),
      cell: (document) => <span className="num nowrap">{format.date(document.issuedOn)}</span>,
    },
    { key: 'party', header: t('doc.party'), cell: (document) => document.party },
    {
      key: 'order',
      header: t('doc.order'),
      cell: (document) => (
        <Link to="/orders/$id" params={{ id: document.orderId } as never} className="num nowrap">
          {document.orderNumber}
        </Link>
      ),
    },
    {
      key: 'total',
      header: t('doc.total'),
      align: 'right',
      cell: (document) => <span className="num nowrap">{format.money(document.total)}</span>,
    },
    {
      key: 'state',
      header: t('doc.state'),
      card: 'badge',
      cell: (document) => <DocumentState document={document} />,
    },
  ];
}
