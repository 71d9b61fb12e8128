import type { UseFormReturn } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { PasswordField } from '@/ui/form/PasswordField';
import { useFieldError } from '@/ui/form/problems';
import { identity } from '../messages';

/** The new password twice; the same two fields wherever one is chosen. */
export function PasswordPair({ form }: { form: UseFormReturn<{ password: string; again: string }> }) {
  const t = useMessages(identity);
  const error = useFieldError(form);
  return (
    <>
      <PasswordField
        label={t('set.new')}
        description={t('set.hint')}
        autoComplete="new-password"
        {...form.register('password')}
        error={error('password')}
      />
      <PasswordField
        label={t('set.again')}
        autoComplete="new-password"
        {...form.register('again')}
        error={error('again')}
      />
    </>
  );
}
