import { zodResolver } from '@hookform/resolvers/zod';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import type { z } from '@/lib/zod';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { redeemHandOutCode } from '../api';
import { identity } from '../messages';
import { required, withNewPassword } from '../model';
import { AuthCard } from './AuthCard';
import { PasswordPair } from './PasswordPair';

const schema = withNewPassword({ companyCode: required(), loginId: required(), code: required() });

/** First log-in of people without mail: the code from the hand-out, once, for a password of their own. */
export function HandOutCodePage() {
  const t = useMessages(identity);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { c?: string; u?: string };
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { companyCode: search.c ?? '', loginId: search.u ?? '', code: '', newPassword: '', again: '' },
  });
  const error = useFieldError(form);
  const submit = useMutation({
    mutationFn: ({ again: _again, ...body }: z.infer<typeof schema>) => redeemHandOutCode(body),
    onSuccess: (_done, { companyCode, loginId }) =>
      navigate({ to: '/login', search: { c: companyCode, u: loginId }, state: { passwordSet: true } } as never),
  });
  return (
    <AuthCard title={t('code.title')} lead={t('code.lead')} links={<Link to="/login">{t('back.login')}</Link>}>
      <FormShell
        form={form}
        onSubmit={(values) => submit.mutate(values)}
        pending={submit.isPending}
        problem={submit.error}
        submitLabel={t('code.submit')}
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
          label={t('login.userId')}
          autoComplete="username"
          autoCapitalize="none"
          {...form.register('loginId')}
          error={error('loginId')}
        />
        <TextInput
          label={t('code.code')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          {...form.register('code')}
          error={error('code')}
        />
        <PasswordPair form={form} />
      </FormShell>
    </AuthCard>
  );
}
