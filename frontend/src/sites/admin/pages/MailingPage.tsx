import { Button, Progress, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { MailingBadge } from '@/features/messaging/components/MailingBadge';
import { RemoveMailing, SendMailing, StopMailing } from '@/features/messaging/components/MailingDialogs';
import { MailingPeople } from '@/features/messaging/components/MailingPeople';
import { MailPreview } from '@/features/messaging/components/MailPreview';
import { type Mailing, type MailingPerson, mailingQuery, testMailing } from '@/features/messaging/mailings-api';
import { reached } from '@/features/messaging/mailings-model';
import { mailingMessages } from '@/features/messaging/messages/mailings';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { useWorkspace } from '../useWorkspace';

type Open = 'send' | 'stop' | 'remove';

/** One mailing: how its mails stand, what each of its people gets, and who they are. */
export function MailingPage() {
  const { mailingId } = useParams({ strict: false }) as { mailingId: string };
  const { workspaceId } = useWorkspace();
  const { data, error, refetch } = useQuery(mailingQuery(workspaceId, mailingId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <One key={data.id} one={data} /> : <Skeleton height={480} radius="md" />;
}

function One({ one }: { one: Mailing }) {
  const t = useMessages(mailingMessages);
  const navigate = useNavigate();
  const { workspaceId, header } = useWorkspace();
  const [open, setOpen] = useState<Open>();
  const [note, setNote] = useState<string>();
  const [person, setPerson] = useState<MailingPerson>();
  const test = useMutation({
    mutationFn: () => testMailing({ ws: workspaceId, id: one.id }),
    onSuccess: ({ to }) => setNote(t('test.done', { to })),
    onMutate: () => setNote(undefined),
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
  const isDraft = one.state === 'draft';
  const canEdit = header !== undefined && !header.readOnly;
  const show = (who: MailingPerson) => {
    setPerson(who);
    document.getElementById('mail-preview')?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <PageHeader
        title={one.subject}
        crumbs={[{ label: t('title'), to: '/mailings' }]}
        actions={
          canEdit && isDraft ? (
            <>
              <Button onClick={() => setOpen('send')}>{t('send')}</Button>
              <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
                {t('test')}
              </Button>
              <Button
                variant="default"
                renderRoot={(props) => (
                  <Link to="/mailings/$mailingId/edit" params={{ mailingId: one.id } as never} {...props} />
                )}
              >
                {t('edit')}
              </Button>
              <Button variant="default" onClick={() => setOpen('remove')}>
                {t('remove')}
              </Button>
            </>
          ) : one.state === 'sending' ? (
            <Button variant="default" onClick={() => setOpen('stop')}>
              {t('stop')}
            </Button>
          ) : null
        }
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <ProblemAlert error={test.error} />
      <Figures one={one} />
      <Panel title={t('preview.title')}>
        <div id="mail-preview">
          <MailPreview workspaceId={workspaceId} one={one} person={person} onPerson={setPerson} />
        </div>
      </Panel>
      <Panel title={t('people.title')} flush>
        <MailingPeople workspaceId={workspaceId} one={one} onShow={show} />
      </Panel>
      {open === 'send' ? <SendMailing {...dialog} /> : null}
      {open === 'stop' ? <StopMailing {...dialog} /> : null}
      {open === 'remove' ? <RemoveMailing {...dialog} onDone={() => void navigate({ to: '/mailings' })} /> : null}
    </>
  );
}

function Figures({ one }: { one: Mailing }) {
  const t = useMessages(mailingMessages);
  const format = useFormat();
  const { people, state } = one;
  const isDraft = state === 'draft';
  const number = (label: string, n: number, always = false) =>
    (always || n > 0) && { label, value: <span className="num">{t('people', { n: format.number(n) })}</span> };
  const moment = (label: string, at: string | null | undefined) =>
    Boolean(at) && { label, value: <span className="num">{format.dateTime(at ?? '')}</span> };
  const done = reached(people);
  return (
    <Panel title={t('facts.title')}>
      <Facts
        items={[
          { label: t('facts.state'), value: <MailingBadge state={state} /> },
          number(t('facts.people'), people.total, true),
          isDraft && number(t('facts.ready'), people.ready, true),
          isDraft && number(t('facts.noAddress'), people.noAddress),
          number(t('facts.sent'), people.sent, !isDraft),
          number(t('facts.queued'), people.queued),
          number(t('facts.failed'), people.failed),
          number(t('facts.skipped'), people.skipped),
          state === 'stopped' && number(t('facts.notSent'), people.ready + people.noAddress),
          { label: t('facts.author'), value: one.authorName },
          moment(t('facts.created'), one.createdAt),
          moment(t('facts.started'), one.startedAt),
          moment(t('facts.ended'), one.endedAt),
        ]}
      />
      {state === 'sending' ? (
        <>
          <Progress value={(100 * done) / Math.max(1, people.total)} aria-label={t('progress')} mt="sm" />
          <span className="num" aria-live="polite">
            {t('progress.of', { done: format.number(done), total: format.number(people.total) })}
          </span>
        </>
      ) : null}
    </Panel>
  );
}
