import { zodResolver } from '@hookform/resolvers/zod';
import { TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { z } from '@/lib/zod';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { administratorWords } from '../messages/administrators';
import { email, required } from '../model';

const schema = z.object({ name: required(), email: email() });
export type Invitation = z.infer<typeof schema>;

export interface AdministratorInviteProps {
  pending: boolean;
  problem: unknown;
  /** Counts the invitations that went out: each empties the form. */
  sent: number;
  onInvite: (invitation: Invitation) => void;
}

/** Name and address of a further training administrator. */
export function AdministratorInvite({ pending, problem, sent, onInvite }: AdministratorInviteProps) {
  const t = useMessages(administratorWords);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { name: '', email: '' } });
  const error = useFieldError(form);
  const { reset } = form;
  useEffect(() => {
    if (sent > 0) reset();
  }, [sent, reset]);
  return (
    <>
      <p style={{ marginTop: 0 }}>{t('invite.lead')}</p>
      <div style={{ maxWidth: 420 }}>
        <FormShell form={form} onSubmit={onInvite} pending={pending} problem={problem} submitLabel={t('invite.submit')}>
          <TextInput
            label={<FieldLabel text={t('invite.name')} required />}
            autoComplete="off"
            {...form.register('name')}
            error={error('name')}
          />
          <TextInput
            label={<FieldLabel text={t('invite.email')} required />}
            type="email"
            autoComplete="off"
            {...form.register('email')}
            error={error('email')}
          />
        </FormShell>
      </div>
    </>
  );
}
