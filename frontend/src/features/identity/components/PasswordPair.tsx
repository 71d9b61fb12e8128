import { PasswordInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { useFieldError } from '@/ui/form/problems';
import { identity } from '../messages';

/** The new password twice; the same two fields wherever one is chosen. */
export function PasswordPair({ form }: { form: UseFormReturn<{ password: string; again: string }> }) {
  const t = useMessages(identity);
  const error = useFieldError(form);
  return (
    <>
      <PasswordInput
        label={t('set.new')}
        description={t('set.hint')}
        autoComplete="new-password"
        {...form.register('password')}
        error={error('password')}
      />
      <PasswordInput
        label={t('set.again')}
        autoComplete="new-password"
        {...form.register('again')}
        error={error('again')}
      />
    </>
  );
}
