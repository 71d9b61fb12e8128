import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { type DocumentQuery, saveIndex } from '../documents-api';
import { documentWords } from '../messages/documents';
import { DocumentFilters } from './DocumentFilters';
import { DocumentTable } from './DocumentTable';

/** The list of documents with its search by date, amount and party, and the index as a file. */
export function DocumentsView({ withParty }: { withParty?: boolean }) {
  const t = useMessages(documentWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as DocumentQuery;
  const change = (next: DocumentQuery, typed: boolean) =>
    void navigate({ to: '/documents', search: next, replace: typed } as never);
  const index = useMutation({ mutationFn: () => saveIndex(search, `${t('doc.title')}.csv`) });
  return (
    <>
      <PageHeader
        title={t('doc.title')}
        lead={t(withParty ? 'doc.lead' : 'doc.leadOwn')}
        actions={
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
            loading={index.isPending}
            onClick={() => index.mutate()}
          >
            {t('doc.index')}
          </Button>
        }
      />
      <ProblemAlert error={index.error} />
      <Panel flush>
        <DocumentFilters search={search} withParty={withParty} onChange={change} />
        <DocumentTable filter={search} withParty={withParty} onClearFilter={() => change({}, false)} />
      </Panel>
    </>
  );
}
