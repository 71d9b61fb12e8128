import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useSignedIn } from '@/api/useMe';
import { cleared, companyQuery, updateCompany } from '@/features/ordering/api';
import { ordering } from '@/features/ordering/messages';
import type { Company } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { z } from '@/lib/zod';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { order } from '../messages';

export function CompanyPage() {
  const t = useMessages(order);
  const me = useSignedIn();
  const query = useQuery(companyQuery(me.companyId));
  return (
    <>
      <PageHeader title={t('company.title')} />
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton height={300} /> : null}
      {query.data ? <CompanyForm key={query.data.revision} company={query.data} /> : null}
      <Panel title={t('company.person')}>
        <Facts
          items={[
            { label: t('company.name'), value: me.name },
            { label: t('company.email'), value: me.email ?? me.loginId },
          ]}
        />
      </Panel>
    </>
  );
}

const required = () => z.string().check(z.trim(), z.minLength(1, 'field.required'));
const schema = z.object({
  name: required(),
  nameKana: z.string(),
  postalCode: z.string(),
  address: z.string(),
  phone: z.string(),
});

function CompanyForm({ company }: { company: Company }) {
  const t = useMessages(order);
  const c = useMessages(common);
  const words = useMessages(ordering);
  const client = useQueryClient();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      name: company.name,
      nameKana: company.nameKana ?? '',
      postalCode: company.postalCode ?? '',
      address: company.address ?? '',
      phone: company.phone ?? '',
    },
  });
  const error = useFieldError(form);
  const save = useMutation({
    mutationKey: ['company', 'save'],
    mutationFn: (values: z.infer<typeof schema>) =>
      updateCompany(company, {
        name: values.name,
        nameKana: cleared(values.nameKana),
        postalCode: cleared(values.postalCode),
        address: cleared(values.address),
        phone: cleared(values.phone),
      }),
    onSuccess: (saved) => client.setQueryData(['companies', saved.id], saved),
  });
  const field = (name: keyof z.infer<typeof schema>, required = false) => (
    <TextInput
      label={<FieldLabel text={words(`company.${name}`)} required={required} />}
      {...form.register(name)}
      error={error(name)}
    />
  );
  return (
    <Panel title={t('company.info')}>
      <Facts items={[{ label: words('company.code'), value: <span className="num">{company.code}</span> }]} />
      {save.isSuccess ? (
        <Alert role="status" color="teal" my="sm">
          {t('company.saved')}
        </Alert>
      ) : null}
      <FormShell
        form={form}
        onSubmit={(values) => save.mutate(values)}
        pending={save.isPending}
        problem={save.error}
        submitLabel={c('action.save')}
      >
        {field('name', true)}
        {field('nameKana')}
        {field('postalCode')}
        {field('address')}
        {field('phone')}
      </FormShell>
    </Panel>
  );
}
