import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import type { Site } from '@/lib/paths';
import { FormShell } from '@/ui/form/FormShell';
import { acceptHandOver, getInvitation } from '../api';
import { identity } from '../messages';
import { accountWords } from '../messages/account';
import { remember, usesCompanyCode, withNewPassword } from '../model';
import { AuthCard } from './AuthCard';
import { PasswordPair } from './PasswordPair';

const schema = withNewPassword({});

/** Where an invitation to take a role over leads: says from whom, and takes the successor's password once. */
export function AcceptHandOverPage({ site }: { site: Site }) {
  const t = useMessages(accountWords);
  const format = useFormat();
  const i = useMessages(identity);
  const { token = '' } = useSearch({ strict: false }) as { token?: string };
  const invitation = useQuery({
    queryKey: ['hand-over', token],
    queryFn: () => getInvitation(token),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { newPassword: '', again: '' } });
  const submit = useMutation({
    mutationFn: (password: string) => acceptHandOver({ token, password }),
    onSuccess: ({ companyCode, loginId }) => {
      if (usesCompanyCode(site)) remember(site, { companyCode, loginId });
    },
  });
  const title = t(site === 'admin' ? 'accept.title.admin' : 'accept.title.order');
  if (submit.data) {
    return (
      <AuthCard title={title} lead={<span role="status">{t('accept.done')}</span>}>
        {usesCompanyCode(site) ? (
          <p>
            {format.label(i('login.companyCode'))}
            <strong>{submit.data.companyCode}</strong>
          </p>
        ) : null}
        <p>
          {format.label(t('accept.loginId'))}
          <strong>{submit.data.loginId}</strong>
        </p>
        <Button
          fullWidth
          renderRoot={(props) => (
            <Link
              to="/login"
              search={
                { c: usesCompanyCode(site) ? submit.data.companyCode : undefined, u: submit.data.loginId } as never
              }
              {...props}
            />
          )}
        >
          {i('verify.toLogin')}
        </Button>
      </AuthCard>
    );
  }
  if (token && invitation.isPending) {
    return (
      <AuthCard title={title}>
        <Skeleton height={180} />
      </AuthCard>
    );
  }
  if (invitation.error || !invitation.data) {
    return (
      <AuthCard
        title={t('accept.broken')}
        lead={<span role="alert">{t('accept.brokenHint')}</span>}
        links={<Link to="/login">{i('back.login')}</Link>}
      />
    );
  }
  const { companyName, fromName, name } = invitation.data;
  return (
    <AuthCard title={title} lead={t('accept.lead', { company: companyName, from: fromName, name })}>
      <p>{t('accept.close', { from: fromName })}</p>
      <FormShell
        form={form}
        onSubmit={({ newPassword }) => submit.mutate(newPassword)}
        pending={submit.isPending}
        problem={submit.error}
        submitLabel={t('accept.submit')}
        fullWidth
      >
        <PasswordPair form={form} />
      </FormShell>
    </AuthCard>
  );
}
