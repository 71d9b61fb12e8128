import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, TextInput } from '@mantine/core';
import { IconMailExclamation } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { PasswordField } from '@/ui/form/PasswordField';
import { useFieldError } from '@/ui/form/problems';
import { signUp } from '../api';
import { identity } from '../messages';
import { type SignUpForm, signUpSchema } from '../model';
import { AuthCard } from './AuthCard';
import classes from './AuthCard.module.css';

const EMPTY: SignUpForm = {
  companyName: '',
  companyNameKana: '',
  postalCode: '',
  address: '',
  department: '',
  applicantName: '',
  applicantNameKana: '',
  email: '',
  phone: '',
  password: '',
};

/** Fields left empty are not sent. */
const filled = (values: SignUpForm) => ({
  ...values,
  postalCode: values.postalCode || undefined,
  address: values.address || undefined,
  department: values.department || undefined,
  applicantNameKana: values.applicantNameKana || undefined,
});

export function SignUpPage() {
  const t = useMessages(identity);
  const form = useForm({ resolver: zodResolver(signUpSchema), defaultValues: EMPTY });
  const submit = useMutation({ mutationFn: (values: SignUpForm) => signUp(filled(values)) });
  if (submit.isSuccess) {
    return (
      <AuthCard title={t('signUp.doneTitle')} links={<Link to="/login">{t('back.login')}</Link>}>
        <p role="status">{t('signUp.done', { email: submit.variables.email })}</p>
        <p className="muted">{t('signUp.notArrived')}</p>
      </AuthCard>
    );
  }
  return (
    <AuthCard
      wide
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      foot={<Link to="/login">{t('signUp.haveAccount')}</Link>}
    >
      <Alert mb="md" icon={<IconMailExclamation size={18} />} title={t('signUp.mailAdviceTitle')}>
        {t('signUp.mailAdvice')}
      </Alert>
      <FormShell
        form={form}
        onSubmit={(values) => submit.mutate(values)}
        pending={submit.isPending}
        problem={submit.error}
        submitLabel={t('signUp.submit')}
      >
        <CompanyFields form={form} />
        <ApplicantFields form={form} />
      </FormShell>
    </AuthCard>
  );
}

type Form = ReturnType<typeof useForm<SignUpForm>>;

function CompanyFields({ form }: { form: Form }) {
  const t = useMessages(identity);
  const error = useFieldError(form);
  return (
    <fieldset className={classes.grid}>
      <legend>{t('signUp.company')}</legend>
      <TextInput
        label={<FieldLabel text={t('signUp.companyName')} required />}
        placeholder={t('signUp.companyNamePlaceholder')}
        autoComplete="organization"
        {...form.register('companyName')}
        error={error('companyName')}
      />
      <TextInput
        label={<FieldLabel text={t('signUp.companyNameKana')} required />}
        placeholder={t('signUp.companyNameKanaPlaceholder')}
        {...form.register('companyNameKana')}
        error={error('companyNameKana')}
      />
      <TextInput
        label={<FieldLabel text={t('signUp.postalCode')} />}
        placeholder="100-0001"
        inputMode="numeric"
        autoComplete="postal-code"
        {...form.register('postalCode')}
        error={error('postalCode')}
      />
      <TextInput
        label={<FieldLabel text={t('signUp.address')} />}
        autoComplete="street-address"
        {...form.register('address')}
        error={error('address')}
      />
    </fieldset>
  );
}

function ApplicantFields({ form }: { form: Form }) {
  const t = useMessages(identity);
  const error = useFieldError(form);
  return (
    <fieldset className={classes.grid}>
      <legend>{t('signUp.applicant')}</legend>
      <TextInput
        label={<FieldLabel text={t('signUp.applicantName')} required />}
        autoComplete="name"
        {...form.register('applicantName')}
        error={error('applicantName')}
      />
      <TextInput
        label={<FieldLabel text={t('signUp.applicantNameKana')} />}
        {...form.register('applicantNameKana')}
        error={error('applicantNameKana')}
      />
      <TextInput
        label={<FieldLabel text={t('signUp.department')} />}
        {...form.register('department')}
        error={error('department')}
      />
      <TextInput
        label={<FieldLabel text={t('signUp.phone')} required />}
        type="tel"
        autoComplete="tel"
        placeholder="03-0000-0000"
        {...form.register('phone')}
        error={error('phone')}
      />
      <TextInput
        label={<FieldLabel text={t('signUp.email')} required />}
        description={t('signUp.emailHint')}
        type="email"
        autoComplete="email"
        {...form.register('email')}
        error={error('email')}
      />
      <PasswordField
        label={<FieldLabel text={t('login.password')} required />}
        description={t('set.hint')}
        autoComplete="new-password"
        {...form.register('password')}
        error={error('password')}
      />
    </fieldset>
  );
}
