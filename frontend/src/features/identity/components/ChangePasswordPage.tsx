import { zodResolver } from '@hookform/resolvers/zod';
import { Alert } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { session } from '@/api/session';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { z } from '@/lib/zod';
import { FormShell } from '@/ui/form/FormShell';
import { PasswordField } from '@/ui/form/PasswordField';
import { useFieldError } from '@/ui/form/problems';
import { changePassword } from '../api';
import { identity } from '../messages';
import { withNewPassword } from '../model';
import { AuthCard } from './AuthCard';
import { PasswordPair } from './PasswordPair';

const schema = withNewPassword({ currentPassword: z.string().check(z.minLength(1, 'field.required')) });

export function ChangePasswordPage() {
  const t = useMessages(identity);
  const me = useSignedIn();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { currentPassword: '', newPassword: '', again: '' },
  });
  const error = useFieldError(form);
  const submit = useMutation({
    mutationFn: ({ currentPassword, newPassword }: z.infer<typeof schema>) =>
      changePassword({ currentPassword, newPassword }),
    onSuccess: () => {
      form.reset();
      session.setMe({ ...me, mustChangePassword: false });
    },
  });
  return (
    <AuthCard title={t('change.title')} lead={me.mustChangePassword ? t('change.mustLead') : undefined}>
      {submit.isSuccess ? (
        <Alert role="status" color="teal" mb="md">
          {t('change.done')}
        </Alert>
      ) : null}
      <FormShell
        form={form}
        onSubmit={(values) => submit.mutate(values)}
        pending={submit.isPending}
        problem={submit.error}
        submitLabel={t('change.submit')}
        fullWidth
      >
        <PasswordField
          label={t('change.current')}
          autoComplete="current-password"
          {...form.register('currentPassword')}
          error={error('currentPassword')}
        />
        <PasswordPair form={form} />
      </FormShell>
    </AuthCard>
  );
}
