import { Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { statusTotalQuery } from '@/features/learning/status-api';
import { statusQuery, stripStatusFilter } from '@/features/learning/status-model';
import { MailingForm } from '@/features/messaging/components/MailingForm';
import {
  changeMailing,
  type Mailing,
  mailingQuery,
  mailingsKey,
  prepareMailing,
} from '@/features/messaging/mailings-api';
import type { MailDraft } from '@/features/messaging/mailings-model';
import { mailingMessages } from '@/features/messaging/messages/mailings';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { useStatusFilter } from '../useStatusFilter';
import { useWorkspace } from '../useWorkspace';

const NOTHING: MailDraft = { subject: '', text: '' };

/** What follows a save: the page of the mailing. */
function useSaved() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { workspaceId } = useWorkspace();
  return async (id: string) => {
    await client.invalidateQueries({ queryKey: mailingsKey(workspaceId) });
    void navigate({ to: '/mailings/$mailingId', params: { mailingId: id } as never });
  };
}

/** A mail to the people of a search, whose conditions stand in the address as they do on the status page. */
export function NewMailingPage() {
  const t = useMessages(mailingMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const { workspaceId } = useWorkspace();
  const [filter] = useStatusFilter();
  const total = useQuery(statusTotalQuery(workspaceId, filter)).data;
  const saved = useSaved();
  const { sort: _, ...conditions } = statusQuery(filter);
  const save = useMutation({
    mutationFn: (draft: MailDraft) => prepareMailing(workspaceId, conditions, draft),
    onSuccess: (made) => saved(made.id),
  });
  const search = stripStatusFilter(filter) as never;
  return (
    <>
      <PageHeader title={t('new.title')} lead={t('new.lead')} crumbs={[{ label: t('title'), to: '/mailings' }]} />
      <Note tone="info">
        <span className="num">{total === undefined ? '' : t('new.rows', { n: format.number(total) })}</span>{' '}
        <Link to="/status" search={search}>
          {t('new.back')}
        </Link>
      </Note>
      <MailingForm
        workspaceId={workspaceId}
        initial={NOTHING}
        submitLabel={t('form.next')}
        pending={save.isPending}
        saved={save.isSuccess}
        error={save.error}
        onSave={(draft) => save.mutate(draft)}
        onCancel={() => void navigate({ to: '/status', search })}
      />
    </>
  );
}

/** The text of a draft is changed. */
export function MailingEditPage() {
  const { mailingId } = useParams({ strict: false }) as { mailingId: string };
  const { workspaceId } = useWorkspace();
  const { data, error, refetch } = useQuery(mailingQuery(workspaceId, mailingId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Change one={data} /> : <Skeleton height={480} radius="md" />;
}

function Change({ one }: { one: Mailing }) {
  const t = useMessages(mailingMessages);
  const navigate = useNavigate();
  const { workspaceId } = useWorkspace();
  const [initial] = useState<MailDraft>(() => ({ subject: one.subject, text: one.text }));
  const [revision] = useState(one.revision);
  const saved = useSaved();
  const save = useMutation({
    mutationFn: (draft: MailDraft) => changeMailing({ ws: workspaceId, id: one.id }, revision, draft),
    onSuccess: (changed) => saved(changed.id),
  });
  return (
    <>
      <PageHeader title={t('edit.title')} crumbs={[{ label: t('title'), to: '/mailings' }]} />
      <MailingForm
        workspaceId={workspaceId}
        initial={initial}
        submitLabel={t('form.save')}
        pending={save.isPending}
        saved={save.isSuccess}
        error={save.error}
        onSave={(draft) => save.mutate(draft)}
        onCancel={() => void navigate({ to: '/mailings/$mailingId', params: { mailingId: one.id } as never })}
      />
    </>
  );
}
