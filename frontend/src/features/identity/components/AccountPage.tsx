import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Space, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { session } from '@/api/session';
import { useMay, useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { z } from '@/lib/zod';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { PasswordField } from '@/ui/form/PasswordField';
import { useFieldError } from '@/ui/form/problems';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { RouteNotFound } from '@/ui/shell/RouteStates';
import { askEmailChange, updateMe } from '../api';
import { accountWords } from '../messages/account';
import { email, required } from '../model';
import { HandOverPanel } from './HandOverPanel';

/** One's own details: the name at once, the mail address once the new one is proved, the role once a successor accepts. */
export function AccountPage() {
  const t = useMessages(accountWords);
  // Supervisors share the site, but an administrator looks after them.
  if (!useMay('account.manage')) return <RouteNotFound />;
  return (
    <>
      <PageHeader title={t('title')} />
      <NamePanel />
      <EmailPanel />
      <HandOverPanel />
    </>
  );
}

const nameSchema = z.object({ name: required() });
const emailSchema = z.object({
  email: email(),
  currentPassword: z.string().check(z.minLength(1, 'field.required')),
});

function NamePanel() {
  const t = useMessages(accountWords);
  const c = useMessages(common);
  const me = useSignedIn();
  const form = useForm({ resolver: zodResolver(nameSchema), defaultValues: { name: me.name } });
  const error = useFieldError(form);
  const save = useMutation({
    mutationFn: ({ name }: z.infer<typeof nameSchema>) => updateMe({ name }),
    onSuccess: (saved) => session.setMe({ ...me, name: saved.name }),
  });
  return (
    <Panel title={t('name.title')}>
      {save.isSuccess ? (
        <Alert role="status" color="teal" mb="sm">
          {t('name.saved')}
        </Alert>
      ) : null}
      <FormShell
        form={form}
        onSubmit={(values) => save.mutate(values)}
        pending={save.isPending}
        problem={save.error}
        submitLabel={c('action.save')}
      >
        <TextInput
          maw={420}
          label={<FieldLabel text={t('name')} required />}
          autoComplete="name"
          {...form.register('name')}
          error={error('name')}
        />
      </FormShell>
    </Panel>
  );
}

function EmailPanel() {
  const t = useMessages(accountWords);
  const me = useSignedIn();
  const form = useForm({ resolver: zodResolver(emailSchema), defaultValues: { email: '', currentPassword: '' } });
  const error = useFieldError(form);
  const ask = useMutation({
    mutationFn: (values: z.infer<typeof emailSchema>) => askEmailChange(values),
    onSuccess: () => form.reset(),
  });
  return (
    <Panel title={t('email.title')}>
      <p style={{ marginTop: 0 }}>{t(me.site === 'order' ? 'email.lead.order' : 'email.lead.admin')}</p>
      <Facts items={[{ label: t('email.present'), value: me.email ?? '—' }]} />
      <Space h="sm" />
      {ask.isSuccess ? (
        <Alert role="status" color="teal" my="sm">
          {t('email.sent', { email: ask.variables.email })}
        </Alert>
      ) : null}
      <FormShell
        form={form}
        onSubmit={(values) => ask.mutate(values)}
        pending={ask.isPending}
        problem={ask.error}
        submitLabel={t('email.submit')}
      >
        <TextInput
          maw={420}
          label={<FieldLabel text={t('email.new')} required />}
          type="email"
          autoComplete="email"
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
    </Panel>
  );
}
