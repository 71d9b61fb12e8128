import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '@/api/useMe';
import { issuerQuery } from '@/features/ordering/documents-api';
import { documentWords } from '@/features/ordering/messages/documents';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { IssuerForm } from '../components/IssuerForm';

/** What the vendor's documents say about it; operators change it, sales read it. */
export function IssuerPage() {
  const t = useMessages(documentWords);
  const query = useQuery(issuerQuery);
  const may = useMay('issuer.write');
  return (
    <>
      <PageHeader title={t('issuer.title')} lead={t('issuer.lead')} />
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton height={420} /> : null}
      {query.data && !query.data.registrationNumber ? (
        <Alert color="yellow" mb="md">
          {t('issuer.noNumber')}
        </Alert>
      ) : null}
      {query.data ? (
        <Panel>
          <IssuerForm key={query.data.revision} issuer={query.data} readOnly={!may} />
        </Panel>
      ) : null}
    </>
  );
}
