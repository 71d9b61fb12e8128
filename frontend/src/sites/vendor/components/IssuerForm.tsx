import { Alert, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { type Issuer, updateIssuer } from '@/features/ordering/documents-api';
import { documentWords } from '@/features/ordering/messages/documents';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';

const valuesOf = (issuer: Issuer) => ({
  name: issuer.name,
  representative: issuer.representative ?? '',
  postalCode: issuer.postalCode ?? '',
  address: issuer.address ?? '',
  phone: issuer.phone ?? '',
  email: issuer.email ?? '',
  registrationNumber: issuer.registrationNumber ?? '',
  bank: {
    bank: issuer.bank?.bank ?? '',
    branch: issuer.bank?.branch ?? '',
    accountType: issuer.bank?.accountType ?? ('ordinary' as const),
    number: issuer.bank?.number ?? '',
    holder: issuer.bank?.holder ?? '',
  },
  quotationDays: String(issuer.quotationDays),
  paymentMonths: String(issuer.paymentMonths),
});

type Values = ReturnType<typeof valuesOf>;
type TextName = Exclude<keyof Values, 'bank'> | 'bank.bank' | 'bank.branch' | 'bank.number' | 'bank.holder';

const cleared = (text: string) => text.trim() || null;

/** The issuer's form; an empty field is left off the paper. */
export function IssuerForm({ issuer, readOnly }: { issuer: Issuer; readOnly: boolean }) {
  const t = useMessages(documentWords);
  const c = useMessages(common);
  const client = useQueryClient();
  const form = useForm({ defaultValues: valuesOf(issuer) });
  const error = useFieldError(form);
  const save = useMutation({
    mutationKey: ['issuer', 'save'],
    mutationFn: (values: Values) =>
      updateIssuer(issuer, {
        name: values.name,
        representative: cleared(values.representative),
        postalCode: cleared(values.postalCode),
        address: cleared(values.address),
        phone: cleared(values.phone),
        email: cleared(values.email),
        registrationNumber: cleared(values.registrationNumber),
        bank: values.bank.bank.trim() ? values.bank : null,
        quotationDays: Number(values.quotationDays),
        paymentMonths: Number(values.paymentMonths),
      }),
    onSuccess: (saved) => client.setQueryData(['issuer'], saved),
  });
  const field = (name: TextName, label: string, description?: string, required = false) => (
    <TextInput
      label={<FieldLabel text={label} required={required} />}
      description={description}
      disabled={readOnly}
      {...form.register(name)}
      error={error(name)}
    />
  );
  return (
    <>
      {save.isSuccess ? (
        <Alert role="status" color="teal" mb="sm">
          {t('issuer.saved')}
        </Alert>
      ) : null}
      <FormShell
        form={form}
        onSubmit={(values) => save.mutate(values)}
        pending={save.isPending}
        problem={save.error}
        submitLabel={c('action.save')}
        disabledReason={readOnly ? t('issuer.readOnly') : undefined}
      >
        {field('name', t('issuer.name'), undefined, true)}
        {field('registrationNumber', t('issuer.registrationNumber'), t('issuer.registrationHint'))}
        {field('representative', t('issuer.representative'))}
        {field('postalCode', t('issuer.postalCode'))}
        {field('address', t('issuer.address'))}
        {field('phone', t('issuer.phone'))}
        {field('email', t('issuer.email'))}
        <h2>{t('issuer.bank')}</h2>
        {field('bank.bank', t('issuer.bankName'), t('issuer.bankHint'))}
        {field('bank.branch', t('issuer.branch'))}
        <NativeSelect
          label={t('issuer.accountType')}
          disabled={readOnly}
          {...form.register('bank.accountType')}
          data={[
            { value: 'ordinary', label: t('issuer.ordinary') },
            { value: 'current', label: t('issuer.current') },
          ]}
        />
        {field('bank.number', t('issuer.accountNumber'))}
        {field('bank.holder', t('issuer.holder'))}
        {field('quotationDays', t('issuer.quotationDays'), undefined, true)}
        {field('paymentMonths', t('issuer.paymentMonths'), undefined, true)}
      </FormShell>
    </>
  );
}
