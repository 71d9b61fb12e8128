import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button, Skeleton, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { z } from '@/lib/zod';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { PasswordField } from '@/ui/form/PasswordField';
import { useFieldError } from '@/ui/form/problems';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { askHandOver, cancelHandOver, getHandOver } from '../api';
import { accountWords } from '../messages/account';
import { email, required } from '../model';

const KEY = ['hand-over', 'own'];

/** The one-step hand-over: the invitation that waits, or the form to send one. */
export function HandOverPanel() {
  const t = useMessages(accountWords);
  const me = useSignedIn();
  const state = useQuery({ queryKey: KEY, queryFn: ({ signal }) => getHandOver(signal) });
  return (
    <Panel title={t('over.title')}>
      <p style={{ marginTop: 0 }}>{t(me.site === 'order' ? 'over.lead.order' : 'over.lead.admin')}</p>
      {state.error ? <ErrorState error={state.error} onRetry={() => void state.refetch()} /> : null}
      {state.isPending ? <Skeleton height={120} /> : null}
      {state.data?.email ? <Waiting state={state.data} /> : null}
      {state.data && !state.data.email ? <Invite /> : null}
    </Panel>
  );
}

function Waiting({ state }: { state: Awaited<ReturnType<typeof getHandOver>> }) {
  const t = useMessages(accountWords);
  const format = useFormat();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const cancel = useMutation({
    mutationFn: cancelHandOver,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
  const words = {
    name: state.name ?? '',
    email: state.email ?? '',
    date: state.expiresAt ? format.dateTime(state.expiresAt) : '',
  };
  return (
    <Alert role="status" icon={<IconInfoCircle size={18} />}>
      <p style={{ margin: '0 0 8px' }}>{t('over.waiting', words)}</p>
      <Button variant="default" size="compact-md" onClick={() => setAsked(true)}>
        {t('over.cancel')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('over.cancel')}
        confirmLabel={t('over.cancel')}
        danger
        pending={cancel.isPending}
        error={cancel.error}
        onConfirm={() => cancel.mutate()}
        onClose={() => setAsked(false)}
      >
        {t('over.cancelBody')}
      </ConfirmDialog>
    </Alert>
  );
}

const schema = z.object({
  name: required(),
  email: email(),
  currentPassword: z.string().check(z.minLength(1, 'field.required')),
});

function Invite() {
  const t = useMessages(accountWords);
  const client = useQueryClient();
  const [asked, setAsked] = useState<z.infer<typeof schema>>();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '', email: '', currentPassword: '' },
  });
  const error = useFieldError(form);
  const invite = useMutation({
    mutationFn: (values: z.infer<typeof schema>) => askHandOver(values),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
    onSettled: () => setAsked(undefined),
  });
  return (
    <>
      <Alert color="yellow" mb="sm" icon={<IconInfoCircle size={18} />}>
        {t('over.close')}
      </Alert>
      <FormShell
        form={form}
        onSubmit={setAsked}
        pending={invite.isPending}
        problem={invite.error}
        submitLabel={t('over.submit')}
      >
        <TextInput
          maw={420}
          label={<FieldLabel text={t('over.name')} required />}
          autoComplete="off"
          {...form.register('name')}
          error={error('name')}
        />
        <TextInput
          maw={420}
          label={<FieldLabel text={t('over.email')} required />}
          type="email"
          autoComplete="off"
          {...form.register('email')}
          error={error('email')}
        />
        <PasswordField
          maw={420}
          label={<FieldLabel text={t('password')} required />}
          autoComplete="current-password"
          {...form.register('currentPassword')}
          error={error('currentPassword')}
        />
      </FormShell>
      <ConfirmDialog
        opened={asked !== undefined}
        title={t('over.confirmTitle')}
        confirmLabel={t('over.submit')}
        pending={invite.isPending}
        onConfirm={() => asked && invite.mutate(asked)}
        onClose={() => setAsked(undefined)}
      >
        {t('over.confirmBody', { name: asked?.name ?? '', email: asked?.email ?? '' })}
      </ConfirmDialog>
    </>
  );
}
