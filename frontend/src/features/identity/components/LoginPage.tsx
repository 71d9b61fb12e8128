import { zodResolver } from '@hookform/resolvers/zod';
import { Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { demoQuery } from '@/api/demo';
import { useMessages } from '@/i18n/catalogue';
import { type Site, safeReturnPath, siteRoot } from '@/lib/paths';
import { z } from '@/lib/zod';
import { FormShell } from '@/ui/form/FormShell';
import { PasswordField } from '@/ui/form/PasswordField';
import { useFieldError } from '@/ui/form/problems';
import { Note } from '@/ui/Note';
import { login } from '../api';
import { identity } from '../messages';
import { recall, remember, required, usesCompanyCode } from '../model';
import { AuthCard } from './AuthCard';

interface LoginSearch {
  return?: string;
  c?: string;
  u?: string;
}

const schema = (withCode: boolean) =>
  z.object({
    companyCode: withCode ? required() : z.string(),
    loginId: required(),
    password: z.string().check(z.minLength(1, 'field.required')),
    remember: z.boolean(),
  });

export function LoginPage({ site }: { site: Site }) {
  const t = useMessages(identity);
  const router = useRouter();
  const search = useSearch({ strict: false }) as LoginSearch;
  const withCode = usesCompanyCode(site);
  const kept = withCode ? recall(site) : undefined;
  const form = useForm({
    resolver: zodResolver(schema(withCode)),
    defaultValues: {
      companyCode: search.c ?? kept?.companyCode ?? '',
      loginId: search.u ?? kept?.loginId ?? '',
      password: '',
      remember: kept !== undefined,
    },
  });
  const error = useFieldError(form);
  const demoPassword = useDemoPassword(site, search);
  useEffect(() => {
    if (demoPassword) form.setValue('password', demoPassword);
  }, [demoPassword, form]);
  const submit = useMutation({
    mutationFn: (values: z.infer<ReturnType<typeof schema>>) =>
      login({
        site,
        companyCode: withCode ? values.companyCode : undefined,
        loginId: values.loginId,
        password: values.password,
      }),
    onSuccess: (_me, values) => {
      const { companyCode, loginId } = values;
      remember(site, withCode && values.remember ? { companyCode, loginId } : undefined);
      router.history.push(`${siteRoot(site)}${safeReturnPath(search.return)}`);
    },
  });
  const { passwordSet } = useLocation().state as { passwordSet?: boolean };
  return (
    <AuthCard
      title={t('login.title')}
      lead={t(`login.lead.${site}`)}
      links={<LoginLinks site={site} />}
      foot={<OtherDoor site={site} />}
    >
      {passwordSet ? (
        <Note tone="success" role="status">
          {t('set.done')}
        </Note>
      ) : null}
      <FormShell
        form={form}
        onSubmit={(values) => submit.mutate(values)}
        pending={submit.isPending}
        problem={submit.error}
        submitLabel={t('login.submit')}
        fullWidth
      >
        {withCode ? (
          <TextInput
            label={t('login.companyCode')}
            description={t(site === 'learn' ? 'login.companyCodeHintLearn' : 'login.companyCodeHint')}
            autoComplete="organization"
            autoCapitalize="none"
            {...form.register('companyCode')}
            error={error('companyCode')}
          />
        ) : null}
        <TextInput
          label={withCode ? t('login.userId') : t('login.email')}
          type={withCode ? 'text' : 'email'}
          autoComplete="username"
          autoCapitalize="none"
          {...form.register('loginId')}
          error={error('loginId')}
        />
        <PasswordField
          label={t('login.password')}
          autoComplete="current-password"
          {...form.register('password')}
          error={error('password')}
        />
        {withCode ? <Checkbox label={t('login.remember')} {...form.register('remember')} /> : null}
      </FormShell>
    </AuthCard>
  );
}

/** In a demo, the password of the account that the address names: one click from the landing page, one to log in. */
function useDemoPassword(site: Site, { u, c }: LoginSearch): string | undefined {
  const { data } = useQuery(demoQuery);
  if (!data?.demo || !u) return undefined;
  return data.accounts.find(
    (account) => account.site === site && account.loginId === u && (!c || account.companyCode === c),
  )?.password;
}

/** The other ways in. What the address knows of the person goes along, so that nobody types the company code twice. */
function LoginLinks({ site }: { site: Site }) {
  const t = useMessages(identity);
  const { c, u } = useSearch({ strict: false }) as LoginSearch;
  const known = usesCompanyCode(site) ? { c, u } : {};
  const link = (to: string, text: string) => (
    <Link to={to} search={known as never}>
      {text}
    </Link>
  );
  return (
    <>
      {site === 'learn' ? link('/first-login', t('login.firstLogin')) : null}
      {link('/forgot-password', t('login.forgotPassword'))}
      {usesCompanyCode(site) ? link('/forgot-id', t('login.forgotId')) : null}
    </>
  );
}

function OtherDoor({ site }: { site: Site }) {
  const t = useMessages(identity);
  if (site === 'order') {
    return (
      <>
        {t('login.noAccount')} <Link to="/sign-up">{t('login.signUp')}</Link>
      </>
    );
  }
  if (site === 'admin') return <a href="/learn">{t('login.toLearn')}</a>;
  if (site === 'learn') return <a href="/admin">{t('login.toAdmin')}</a>;
  return null;
}
