import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { LibraryContents } from '@/features/courses/components/LibraryContents';
import {
  catalogueQuery,
  createLibrary,
  type LibraryMaster,
  libraryMasterQuery,
  type NewLibrary,
  offerLibrary,
  updateLibrary,
  withdrawLibrary,
} from '@/features/ordering/catalogue-api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { LibraryForm } from '../components/LibraryForm';
import { LibraryStateBadge } from '../components/LibraryState';
import { useRouteId } from '../components/useRouteId';
import { catalogueMessages } from '../messages/catalogue';

export function NewLibraryPage() {
  const t = useMessages(catalogueMessages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: all } = useQuery(catalogueQuery);
  const save = useMutation({
    mutationFn: createLibrary,
    onSuccess: async (library) => {
      await client.invalidateQueries({ queryKey: ['catalogue'] });
      await navigate({ to: '/libraries/$id', params: { id: library.id } as never });
    },
  });
  return (
    <>
      <PageHeader
        title={t('edit.new')}
        crumbs={[{ label: t('list.title'), to: '/libraries' }, { label: t('edit.new') }]}
      />
      <Panel>
        <LibraryForm
          all={all ?? []}
          pending={save.isPending}
          problem={save.error}
          onSubmit={(body) => save.mutate(body)}
        />
      </Panel>
    </>
  );
}

export function LibraryPage() {
  const query = useQuery(libraryMasterQuery(useRouteId()));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} />;
  return <Detail library={query.data} />;
}

function Detail({ library }: { library: LibraryMaster }) {
  const t = useMessages(catalogueMessages);
  const pick = usePick();
  const me = useSignedIn();
  const client = useQueryClient();
  const { data: all } = useQuery(catalogueQuery);
  const [editing, setEditing] = useState(false);
  const [note, setNote] = useState<string | undefined>();
  const save = useMutation({
    mutationFn: ({ kind: _, ...body }: NewLibrary) => updateLibrary(library, body as never),
    onSuccess: async () => {
      await client.invalidateQueries();
      setEditing(false);
      setNote(t('edit.saved'));
    },
  });
  const name = pick(library.nameJa, library.nameEn);
  const writes = me.permissions.includes('catalogue.write');
  return (
    <>
      <PageHeader
        title={name}
        badge={<LibraryStateBadge library={library} />}
        lead={pick(library.summaryJa, library.summaryEn)}
        crumbs={[{ label: t('list.title'), to: '/libraries' }, { label: name }]}
        actions={
          writes && !editing ? (
            <>
              <Sale library={library} name={name} />
              <Button disabled={!all} onClick={() => setEditing(true)}>
                {t('edit.open')}
              </Button>
            </>
          ) : null
        }
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      {editing && all ? (
        <Panel title={t('edit.title')}>
          <LibraryForm
            key={library.revision}
            library={library}
            all={all}
            pending={save.isPending}
            problem={save.error}
            onSubmit={(body) => save.mutate(body)}
            onCancel={() => {
              setEditing(false);
              save.reset();
            }}
          />
        </Panel>
      ) : null}
      <LibraryContents libraryId={library.id} />
    </>
  );
}

/** Off sale, and on sale again; says who keeps it. */
function Sale({ library, name }: { library: LibraryMaster; name: string }) {
  const t = useMessages(catalogueMessages);
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const act = useMutation({
    mutationFn: () => (library.onSale ? withdrawLibrary(library) : offerLibrary(library)),
    onSuccess: async () => {
      setAsked(false);
      await client.invalidateQueries();
    },
  });
  const label = library.onSale ? t('withdraw.button') : t('withdraw.again');
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {label}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t(library.onSale ? 'withdraw.title' : 'withdraw.againTitle', { name })}
        confirmLabel={label}
        danger={library.onSale}
        pending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate()}
        onClose={() => {
          setAsked(false);
          act.reset();
        }}
      >
        <p style={{ marginTop: 0 }}>{t(library.onSale ? 'withdraw.body' : 'withdraw.againBody')}</p>
        {library.onSale ? <p>{t('withdraw.keep', { count: library.termCount })}</p> : null}
      </ConfirmDialog>
    </>
  );
}
