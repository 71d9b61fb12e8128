import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { catalogueQuery, type LibraryMaster } from '@/features/ordering/catalogue-api';
import { ordering } from '@/features/ordering/messages';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { LibraryStateBadge, OfferedMonths } from '../components/LibraryState';
import { catalogueMessages } from '../messages/catalogue';

/** Every library and pack, those no longer sold included. */
export function CataloguePage() {
  const t = useMessages(catalogueMessages);
  const words = useMessages(ordering);
  const format = useFormat();
  const pick = usePick();
  const me = useSignedIn();
  const query = useQuery(catalogueQuery);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          me.permissions.includes('catalogue.write') ? (
            <Button leftSection={<IconPlus size={16} />} renderRoot={(props) => <Link to="/new-library" {...props} />}>
              {t('list.add')}
            </Button>
          ) : null
        }
      />
      <Panel flush>
        <DataTable<LibraryMaster>
          label={t('list.title')}
          rows={query.data}
          rowKey={(library) => library.id}
          error={query.error}
          onRetry={() => void query.refetch()}
          empty={<EmptyState title={t('list.empty')} />}
          columns={[
            {
              key: 'name',
              header: t('list.name'),
              card: 'title',
              cell: (library) => (
                <Link to="/libraries/$id" params={{ id: library.id } as never}>
                  {pick(library.nameJa, library.nameEn)}
                </Link>
              ),
            },
            {
              key: 'kind',
              header: t('edit.kind'),
              cell: (library) => (
                <StateBadge tone={library.kind === 'pack' ? 'info' : 'neutral'}>
                  {words(`kind.${library.kind}`)}
                </StateBadge>
              ),
            },
            { key: 'offered', header: t('list.offered'), cell: (library) => <OfferedMonths library={library} /> },
            {
              key: 'courses',
              header: t('list.courses'),
              align: 'right',
              cell: (library) => <span className="num">{format.number(library.courseCount)}</span>,
            },
            {
              key: 'terms',
              header: t('list.terms'),
              align: 'right',
              cell: (library) => <span className="num">{format.number(library.termCount)}</span>,
            },
            {
              key: 'state',
              header: t('list.state'),
              card: 'badge',
              cell: (library) => <LibraryStateBadge library={library} />,
            },
          ]}
        />
      </Panel>
    </>
  );
}
