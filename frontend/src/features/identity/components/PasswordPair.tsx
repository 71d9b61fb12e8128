import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { PasswordField } from '@/ui/form/PasswordField';
import { useFieldError } from '@/ui/form/problems';
import { identity } from '../messages';

interface Twice {
  newPassword: string;
  again: string;
}

/** The new password twice; the same two fields wherever one is chosen. */
export function PasswordPair<T extends Twice>({ form }: { form: UseFormReturn<T> }) {
  const t = useMessages(identity);
  const error = useFieldError(form);
  const field = (name: keyof Twice) => {
    const path = name as FieldPath<T>;
    return { autoComplete: 'new-password', ...form.register(path), error: error(path) };
  };
  return (
    <>
      <PasswordField label={t('set.new')} description={t('set.hint')} {...field('newPassword')} />
      <PasswordField label={t('set.again')} {...field('again')} />
    </>
  );
}
