import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { webhookWords } from '../../messages/webhooks';
import { changeWebhook, removeWebhook, rotateSecret, sendTest, type WebhookEndpoint } from '../../webhook-api';
import { EndpointDialog } from './EndpointDialog';

export interface EndpointActionsProps {
  one: WebhookEndpoint;
  onNote: (text: string | undefined) => void;
  onSecret: (secret: string | undefined) => void;
}

type Asked = 'edit' | 'disable' | 'rotate' | 'remove';

/** What can be done with an endpoint; what cannot be taken back is asked first. */
export function EndpointActions({ one, onNote, onSecret }: EndpointActionsProps) {
  const t = useMessages(webhookWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const done = async (note?: string) => {
    setAsked(undefined);
    onNote(note);
    await client.invalidateQueries({ queryKey: ['webhook-endpoints'] });
  };
  const test = useMutation({ mutationFn: () => sendTest(one.id), onSuccess: () => done(t('tested')) });
  const change = useMutation({
    mutationFn: (body: Parameters<typeof changeWebhook>[1]) => changeWebhook(one, body),
    onSuccess: () => done(t('saved')),
  });
  const rotate = useMutation({
    mutationFn: () => rotateSecret(one),
    onSuccess: (rotated) => {
      onSecret(rotated.secret);
      return done();
    },
  });
  const remove = useMutation({
    mutationFn: () => removeWebhook(one.id),
    onSuccess: async () => {
      await navigate({ to: '/webhooks', state: { removed: true } } as never);
      client.removeQueries({ queryKey: ['webhook-endpoints', one.id] });
      await client.invalidateQueries({ queryKey: ['webhook-endpoints'], exact: true });
    },
  });
  const ask = (what?: Asked) => {
    for (const mutation of [change, rotate, remove]) mutation.reset();
    setAsked(what);
  };
  return (
    <>
      <ProblemAlert error={test.error ?? (asked ? undefined : change.error)} />
      <Group gap="sm" mt="md">
        <Button variant="default" loading={test.isPending} disabled={!one.enabled} onClick={() => test.mutate()}>
          {t('test')}
        </Button>
        <Button variant="default" onClick={() => ask('edit')}>
          {t('edit')}
        </Button>
        {one.enabled ? (
          <Button variant="default" onClick={() => ask('disable')}>
            {t('disable')}
          </Button>
        ) : (
          <Button loading={change.isPending} onClick={() => change.mutate({ enabled: true })}>
            {t('enable')}
          </Button>
        )}
        <Button variant="default" onClick={() => ask('rotate')}>
          {t('rotate')}
        </Button>
        <Button variant="default" c="red.9" onClick={() => ask('remove')}>
          {t('remove')}
        </Button>
      </Group>
      {asked === 'edit' ? (
        <EndpointDialog
          endpoint={one}
          pending={change.isPending}
          error={change.error}
          onSave={(draft) => change.mutate(draft)}
          onClose={() => ask()}
        />
      ) : null}
      <ConfirmDialog
        opened={asked === 'disable'}
        title={t('disableTitle')}
        confirmLabel={t('disable')}
        pending={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate({ enabled: false })}
        onClose={() => ask()}
      >
        {t('disableBody')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'rotate'}
        title={t('rotateTitle')}
        confirmLabel={t('rotate')}
        pending={rotate.isPending}
        error={rotate.error}
        onConfirm={() => rotate.mutate()}
        onClose={() => ask()}
      >
        {t('rotateBody')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'remove'}
        title={t('removeTitle')}
        confirmLabel={t('remove')}
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => ask()}
      >
        {t('removeBody', { url: one.url })}
      </ConfirmDialog>
    </>
  );
}
