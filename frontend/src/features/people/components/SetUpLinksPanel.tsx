import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { DoneNote } from '@/ui/DoneNote';
import { Panel } from '@/ui/Panel';
import { peopleKeys, sendSetUpLinks } from '../api';
import { reachQuery } from '../first-passwords-api';
import { handOutsMessages } from '../messages/hand-outs';
import { learnersMessages } from '../messages/learners';
import type { SetUpLinks } from '../types';

/** The way by mail: a link to set one's password, to everyone who has an address and no password yet. */
export function SetUpLinksPanel({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(handOutsMessages);
  const words = useMessages(learnersMessages);
  const format = useFormat();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const send = useMutation({
    mutationFn: () => sendSetUpLinks(workspaceId, { all: true }),
    onSuccess: () => {
      setAsking(false);
      void client.invalidateQueries({ queryKey: peopleKeys.learners(workspaceId) });
    },
  });
  const reach = useQuery(reachQuery(workspaceId));
  const count = reach.data?.everybody ? reach.data.mail : undefined;
  const result = (answer: SetUpLinks) => {
    if (answer.queued === 0) return t('mailNobody');
    const left = answer.withoutMail.length;
    const rest = left > 0 ? ` ${t('mailLeft', { n: format.number(left) })}` : '';
    return `${t('mailSent', { n: format.number(answer.queued) })}${rest}`;
  };
  return (
    <Panel title={t('mailTitle')}>
      {send.data ? <DoneNote>{result(send.data)}</DoneNote> : null}
      <p style={{ marginTop: 0 }}>{t('mailText')}</p>
      {count === undefined ? null : (
        <p className="num">{count > 0 ? t('mailReached', { n: format.number(count) }) : t('mailNobody')}</p>
      )}
      <Button
        variant="default"
        disabled={count === 0}
        leftSection={<IconMail size={16} aria-hidden="true" />}
        onClick={() => setAsking(true)}
      >
        {t('mailAll')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={count ? t('mailAsk', { n: format.number(count) }) : t('mailAll')}
        confirmLabel={words('linksSend')}
        pending={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate()}
        onClose={() => setAsking(false)}
      >
        {words('linksText')}
      </ConfirmDialog>
    </Panel>
  );
}
