import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { cleared, updateCompany } from '@/features/ordering/api';
import { ordering } from '@/features/ordering/messages';
import type { Company } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { z } from '@/lib/zod';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { customerMessages } from '../messages/customers';

const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'field.required')),
  nameKana: z.string(),
  postalCode: z.string(),
  address: z.string(),
  phone: z.string(),
});
type Values = z.infer<typeof schema>;

/** The operator corrects a customer's master data; the trail says which fields. */
export function CompanyEdit({ company }: { company: Company }) {
  const t = useMessages(customerMessages);
  const c = useMessages(common);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setOpened(true)}>
        {t('company.edit')}
      </Button>
      <Modal.Root opened={opened} onClose={() => setOpened(false)} centered>
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Header role="presentation">
            <Modal.Title fw={700}>{t('company.editTitle')}</Modal.Title>
            <Modal.CloseButton aria-label={c('action.close')} />
          </Modal.Header>
          <Modal.Body>
            <EditForm key={company.revision} company={company} onDone={() => setOpened(false)} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}

function EditForm({ company, onDone }: { company: Company; onDone: () => void }) {
  const c = useMessages(common);
  const words = useMessages(ordering);
  const client = useQueryClient();
  const form = useForm<Values>({
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
    mutationFn: (values: Values) =>
      updateCompany(company, {
        name: values.name,
        nameKana: cleared(values.nameKana),
        postalCode: cleared(values.postalCode),
        address: cleared(values.address),
        phone: cleared(values.phone),
      }),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  return (
    <FormShell
      form={form}
      onSubmit={(values) => save.mutate(values)}
      pending={save.isPending}
      problem={save.error}
      submitLabel={c('action.save')}
      onCancel={onDone}
    >
      {(['name', 'nameKana', 'postalCode', 'address', 'phone'] as const).map((name) => (
        <TextInput
          key={name}
          label={<FieldLabel text={words(`company.${name}`)} required={name === 'name'} />}
          {...form.register(name)}
          error={error(name)}
        />
      ))}
    </FormShell>
  );
}
