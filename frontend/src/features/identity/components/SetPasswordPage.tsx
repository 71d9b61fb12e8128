import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import type { Site } from '@/lib/paths';
import { FormShell } from '@/ui/form/FormShell';
import { getLink, setPassword } from '../api';
import { identity } from '../messages';
import { remember, usesCompanyCode, withNewPassword } from '../model';
import { AuthCard } from './AuthCard';
import { PasswordPair } from './PasswordPair';

const schema = withNewPassword({});

/** Where set-up and reset links of mails lead: says whose password it is, takes it once. */
export function SetPasswordPage({ site }: { site: Site }) {
  const t = useMessages(identity);
  const format = useFormat();
  const { token = '' } = useSearch({ strict: false }) as { token?: string };
  const link = useQuery({
    queryKey: ['link', token],
    queryFn: () => getLink(token),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { newPassword: '', again: '' } });
  const submit = useMutation({
    mutationFn: (password: string) => setPassword({ token, password }),
    onSuccess: () => {
      const { companyCode, loginId } = link.data ?? {};
      if (usesCompanyCode(site) && companyCode && loginId) remember(site, { companyCode, loginId });
    },
  });
  if (token && link.isPending) {
    return (
      <AuthCard title={t('set.title')}>
        <Skeleton height={180} />
      </AuthCard>
    );
  }
  if (link.error || !link.data) {
    return (
      <AuthCard
        title={t('set.broken')}
        lead={<span role="alert">{t('set.brokenHint')}</span>}
        links={
          <>
            <Link to="/forgot-password">{t('forgot.title')}</Link>
            <Link to="/login">{t('back.login')}</Link>
          </>
        }
      />
    );
  }
  if (submit.isSuccess) {
    return (
      <AuthCard title={t('set.title')} lead={<span role="status">{t('set.done')}</span>}>
        <Button
          fullWidth
          renderRoot={(props) => (
            <Link
              to="/login"
              search={{ c: link.data.companyCode ?? undefined, u: link.data.loginId } as never}
              {...props}
            />
          )}
        >
          {t('verify.toLogin')}
        </Button>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t('set.title')} lead={t('set.lead', { name: link.data.name })}>
      <p>
        {format.label(t('set.loginId'))}
        <strong>{link.data.loginId}</strong>
      </p>
      <FormShell
        form={form}
        onSubmit={({ newPassword }) => submit.mutate(newPassword)}
        pending={submit.isPending}
        problem={submit.error}
        submitLabel={t('set.submit')}
        fullWidth
      >
        <PasswordPair form={form} />
      </FormShell>
    </AuthCard>
  );
}
