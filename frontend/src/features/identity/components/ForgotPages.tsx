import { zodResolver } from '@hookform/resolvers/zod';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import type { Site } from '@/lib/paths';
import { z } from '@/lib/zod';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { forgotLoginId, forgotPassword } from '../api';
import { identity } from '../messages';
import { email, recall, required, usesCompanyCode } from '../model';
import { AuthCard } from './AuthCard';

function BackToLogin() {
  const t = useMessages(identity);
  return <Link to="/login">{t('back.login')}</Link>;
}

/** What the log-in page knew of the person. */
interface Known {
  c?: string;
  u?: string;
}

export function ForgotPasswordPage({ site }: { site: Site }) {
  const t = useMessages(identity);
  const withCode = usesCompanyCode(site);
  const { c, u } = useSearch({ strict: false }) as Known;
  const form = useForm({
    resolver: zodResolver(z.object({ companyCode: withCode ? required() : z.string(), loginId: required() })),
    defaultValues: { companyCode: c ?? recall(site)?.companyCode ?? '', loginId: withCode ? (u ?? '') : '' },
  });
  const error = useFieldError(form);
  const submit = useMutation({ mutationFn: forgotPassword });
  if (submit.isSuccess) {
    return (
      <AuthCard
        title={t('forgot.title')}
        lead={<span role="status">{t('forgot.done')}</span>}
        foot={t('forgot.notArrived')}
        links={<BackToLogin />}
      />
    );
  }
  return (
    <AuthCard
      title={t('forgot.title')}
      lead={t(withCode ? 'forgot.lead' : 'forgot.leadByMail')}
      links={<BackToLogin />}
    >
      <FormShell
        form={form}
        onSubmit={({ companyCode, loginId }) =>
          submit.mutate({ site, companyCode: withCode ? companyCode : undefined, loginId })
        }
        pending={submit.isPending}
        problem={submit.error}
        submitLabel={t('forgot.submit')}
        fullWidth
      >
        {withCode ? (
          <TextInput
            label={t('login.companyCode')}
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
      </FormShell>
    </AuthCard>
  );
}

export function ForgotLoginIdPage({ site }: { site: Site }) {
  const t = useMessages(identity);
  const { c } = useSearch({ strict: false }) as Known;
  const form = useForm({
    resolver: zodResolver(z.object({ companyCode: required(), email: email() })),
    defaultValues: { companyCode: c ?? recall(site)?.companyCode ?? '', email: '' },
  });
  const error = useFieldError(form);
  const submit = useMutation({ mutationFn: forgotLoginId });
  if (submit.isSuccess) {
    return (
      <AuthCard
        title={t('forgotId.title')}
        lead={<span role="status">{t('forgot.done')}</span>}
        foot={t('forgot.notArrived')}
        links={<BackToLogin />}
      />
    );
  }
  return (
    <AuthCard title={t('forgotId.title')} lead={t('forgotId.lead')} links={<BackToLogin />}>
      <FormShell
        form={form}
        onSubmit={(values) => submit.mutate(values)}
        pending={submit.isPending}
        problem={submit.error}
        submitLabel={t('forgotId.submit')}
        fullWidth
      >
        <TextInput
          label={t('login.companyCode')}
          autoComplete="organization"
          autoCapitalize="none"
          {...form.register('companyCode')}
          error={error('companyCode')}
        />
        <TextInput
          label={t('login.email')}
          type="email"
          autoComplete="email"
          {...form.register('email')}
          error={error('email')}
        />
      </FormShell>
    </AuthCard>
  );
}
