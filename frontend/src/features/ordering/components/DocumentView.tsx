import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { type Document, documentQuery } from '../documents-api';
import { documentWords } from '../messages/documents';
import { DocumentBody } from './DocumentBody';
import { DocumentState, PaperButton } from './DocumentTable';

export interface DocumentViewProps {
  id: string;
  /** What else can be done with it. */
  actions?: (document: Document) => ReactNode;
}

/** One document, as both sides see it. */
export function DocumentView({ id, actions }: DocumentViewProps) {
  const t = useMessages(documentWords);
  const label = useLabels(documentWords);
  const query = useQuery(documentQuery(id));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  const document = query.data;
  return (
    <>
      <PageHeader
        title={`${label('doc.kind', document.kind)} ${document.number}`}
        badge={<DocumentState document={document} />}
        lead={document.party}
        crumbs={[{ label: t('doc.title'), to: '/documents' }, { label: document.number }]}
        actions={
          <>
            {actions?.(document)}
            <PaperButton document={document} />
          </>
        }
      />
      <DocumentBody document={document} />
    </>
  );
}
