import { Stack, TextInput } from '@mantine/core';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { order } from '../messages';

interface Props {
  name: UseFormRegisterReturn;
  email: UseFormRegisterReturn;
  nameError?: string;
  emailError?: string;
  hint?: string;
}

/** Who will administer the learners: the start-of-use mail goes there. */
export function AdminFields({ name, email, nameError, emailError, hint }: Props) {
  const t = useMessages(order);
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ fontWeight: 700, padding: 0 }}>{t('form.admin')}</legend>
      <p className="muted" style={{ margin: '0 0 8px' }}>
        {t('form.adminLead')}
        {hint ? ` ${hint}` : null}
      </p>
      <Stack gap="sm">
        <TextInput
          label={<FieldLabel text={t('form.adminName')} required />}
          autoComplete="off"
          {...name}
          error={nameError}
        />
        <TextInput
          label={<FieldLabel text={t('form.adminEmail')} required />}
          type="email"
          autoComplete="off"
          {...email}
          error={emailError}
        />
      </Stack>
    </fieldset>
  );
}
