import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { NoticeBadge } from '@/features/messaging/components/NoticeBadge';
import { PublishNotice, RemoveNotice, WithdrawNotice } from '@/features/messaging/components/NoticeDialogs';
import { NoticePreview } from '@/features/messaging/components/NoticePreview';
import { NoticeReaders } from '@/features/messaging/components/NoticeReaders';
import { useTargetNames } from '@/features/messaging/components/useTargetNames';
import { noticeMessages } from '@/features/messaging/messages/notices';
import { copyNotice, type Notice, noticeQuery, noticesKey } from '@/features/messaging/notices-api';
import { draftOf } from '@/features/messaging/notices-model';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { useWorkspace } from '../useWorkspace';

type Open = 'publish' | 'withdraw' | 'remove';

/** One notice: what it says, to how many, and who has read it. */
export function NoticePage() {
  const { noticeId } = useParams({ strict: false }) as { noticeId: string };
  const { workspaceId } = useWorkspace();
  const { data, error, refetch } = useQuery(noticeQuery(workspaceId, noticeId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <One one={data} /> : <Skeleton height={480} radius="md" />;
}

function One({ one }: { one: Notice }) {
  const t = useMessages(noticeMessages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { workspaceId } = useWorkspace();
  const [open, setOpen] = useState<Open>();
  const [note, setNote] = useState<string>();
  const copy = useMutation({
    mutationFn: () => copyNotice({ ws: workspaceId, id: one.id }),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: noticesKey(workspaceId) });
      setNote(t('copied'));
      void navigate({ to: '/notices/$noticeId', params: { noticeId: made.id } as never });
    },
  });
  const close = () => setOpen(undefined);
  const dialog = {
    workspaceId,
    one,
    onClose: close,
    onDone: (text: string) => {
      close();
      setNote(text);
    },
  };
  const act = (what: Open, label: string, variant: 'default' | 'filled' = 'default') => (
    <Button variant={variant} onClick={() => setOpen(what)}>
      {label}
    </Button>
  );
  const isDraft = one.state === 'draft';
  const isLive = one.state === 'current' || one.state === 'scheduled';
  const editing = (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/notices/$noticeId/edit" params={{ noticeId: one.id } as never} {...props} />}
    >
      {t('edit')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={one.title}
        crumbs={[{ label: t('title'), to: '/notices' }]}
        actions={
          one.writable ? (
            <>
              {isDraft ? act('publish', t('publish'), 'filled') : null}
              {one.state === 'withdrawn' ? null : editing}
              <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate()}>
                {t('copy')}
              </Button>
              {isLive ? act('withdraw', t('withdraw')) : null}
              {isDraft ? act('remove', t('remove')) : null}
            </>
          ) : null
        }
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <ProblemAlert error={copy.error} />
      <Figures one={one} />
      <Panel title={t('form.preview')}>
        <NoticePreview {...draftOf(one)} />
      </Panel>
      {isDraft ? null : (
        <Panel title={t('readers.title')} flush>
          <NoticeReaders workspaceId={workspaceId} id={one.id} />
        </Panel>
      )}
      {open === 'publish' ? <PublishNotice {...dialog} /> : null}
      {open === 'withdraw' ? <WithdrawNotice {...dialog} /> : null}
      {open === 'remove' ? <RemoveNotice {...dialog} onDone={() => void navigate({ to: '/notices' })} /> : null}
    </>
  );
}

function Figures({ one }: { one: Notice }) {
  const t = useMessages(noticeMessages);
  const format = useFormat();
  const names = useTargetNames();
  const percent = one.reachCount > 0 ? Math.floor((100 * one.readCount) / one.reachCount) : 0;
  const role = one.author === 'supervisor' ? t('bySupervisor') : t('byAdministrator');
  return (
    <Panel title={t('figures.title')}>
      <Facts
        items={[
          { label: t('figures.state'), value: <NoticeBadge state={one.state} /> },
          {
            label: t('column.period'),
            value: (
              <span className="num">{t('period', { from: format.date(one.from), until: format.date(one.until) })}</span>
            ),
          },
          {
            label: t('column.targets'),
            value: one.targets.length > 0 ? one.targets.map(names.one).join('、') : t('nobody'),
          },
          { label: t('figures.reach'), value: t('figures.people', { n: format.number(one.reachCount) }) },
          one.state !== 'draft' && {
            label: t('figures.read'),
            value: t('figures.readOf', { n: format.number(one.readCount), percent }),
          },
          { label: t('figures.author'), value: `${one.authorName}（${role}）` },
          Boolean(one.publishedAt) && {
            label: t('figures.published'),
            value: <span className="num">{format.dateTime(one.publishedAt ?? '')}</span>,
          },
          Boolean(one.withdrawnAt) && {
            label: t('figures.withdrawn'),
            value: <span className="num">{format.dateTime(one.withdrawnAt ?? '')}</span>,
          },
        ]}
      />
    </Panel>
  );
}
