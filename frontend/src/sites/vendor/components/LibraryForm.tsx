import { zodResolver } from '@hookform/resolvers/zod';
import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { LibraryMaster, NewLibrary } from '@/features/ordering/catalogue-api';
import { ordering } from '@/features/ordering/messages';
import { useMessages, usePick } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { z } from '@/lib/zod';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { catalogueMessages } from '../messages/catalogue';

const required = () => z.string().check(z.trim(), z.minLength(1, 'field.required'));
const month = () => z.string().check(z.regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/, 'field.format'));
const schema = z.object({
  code: required(),
  kind: z.enum(['library', 'pack']),
  nameJa: required(),
  nameEn: required(),
  summaryJa: z.string(),
  summaryEn: z.string(),
  offeredFrom: month(),
  offeredUntil: month(),
  upgradeTo: z.string(),
  contains: z.array(z.string()),
});
type Values = z.infer<typeof schema>;

const valuesOf = (library?: LibraryMaster): Values => ({
  code: library?.code ?? '',
  kind: library?.kind ?? 'library',
  nameJa: library?.nameJa ?? '',
  nameEn: library?.nameEn ?? '',
  summaryJa: library?.summaryJa ?? '',
  summaryEn: library?.summaryEn ?? '',
  offeredFrom: library?.offeredFrom ?? '',
  offeredUntil: library?.offeredUntil ?? '',
  upgradeTo: library?.upgradeTo ?? '',
  contains: library?.contains ?? [],
});

export interface LibraryFormProps {
  library?: LibraryMaster;
  all: LibraryMaster[];
  pending: boolean;
  problem: unknown;
  onSubmit: (body: NewLibrary) => void;
  onCancel?: () => void;
}

/** Master data of a library or pack; its kind is chosen once. */
export function LibraryForm({ library, all, pending, problem, onSubmit, onCancel }: LibraryFormProps) {
  const t = useMessages(catalogueMessages);
  const c = useMessages(common);
  const words = useMessages(ordering);
  const pick = usePick();
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: valuesOf(library) });
  const error = useFieldError(form);
  const text = (name: 'code' | 'nameJa' | 'nameEn' | 'offeredFrom' | 'offeredUntil', needed = false) => (
    <TextInput
      label={<FieldLabel text={t(`edit.${name}`)} required={needed} />}
      description={name === 'offeredFrom' || name === 'offeredUntil' ? t('edit.offeredHint') : undefined}
      {...form.register(name)}
      error={error(name)}
    />
  );
  const others = all.filter((other) => other.id !== library?.id);
  const send = (values: Values) =>
    onSubmit({
      ...values,
      contains: values.kind === 'pack' ? values.contains : [],
      offeredFrom: values.offeredFrom || null,
      offeredUntil: values.offeredUntil || null,
      upgradeTo: values.upgradeTo || null,
    });
  return (
    <FormShell
      form={form}
      onSubmit={send}
      pending={pending}
      problem={problem}
      submitLabel={c('action.save')}
      onCancel={onCancel}
    >
      <NativeSelect
        label={t('edit.kind')}
        disabled={library !== undefined}
        {...form.register('kind')}
        data={(['library', 'pack'] as const).map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
      />
      {text('code', true)}
      {text('nameJa', true)}
      {text('nameEn', true)}
      <Textarea
        label={<FieldLabel text={t('edit.summaryJa')} />}
        rows={3}
        {...form.register('summaryJa')}
        error={error('summaryJa')}
      />
      <Textarea
        label={<FieldLabel text={t('edit.summaryEn')} />}
        rows={3}
        {...form.register('summaryEn')}
        error={error('summaryEn')}
      />
      {text('offeredFrom')}
      {text('offeredUntil')}
      <NativeSelect
        label={<FieldLabel text={t('edit.upgradeTo')} />}
        description={t('edit.upgradeHint')}
        {...form.register('upgradeTo')}
        error={error('upgradeTo')}
        data={[
          { value: '', label: t('edit.none') },
          ...others.map((other) => ({ value: other.id, label: pick(other.nameJa, other.nameEn) })),
        ]}
      />
      {form.watch('kind') === 'pack' ? (
        <Checkbox.Group
          label={<FieldLabel text={t('edit.contains')} required />}
          value={form.watch('contains')}
          onChange={(contains) => form.setValue('contains', contains, { shouldDirty: true })}
          error={error('contains')}
        >
          <Stack gap={6} mt={6}>
            {others
              .filter((other) => other.kind === 'library')
              .map((other) => (
                <Checkbox key={other.id} value={other.id} label={pick(other.nameJa, other.nameEn)} />
              ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
    </FormShell>
  );
}
