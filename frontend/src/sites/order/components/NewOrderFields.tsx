import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import type { NewOrderForm } from '@/features/ordering/forms';
import type { Library, StartMonth } from '@/features/ordering/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { useFieldError } from '@/ui/form/problems';
import { order } from '../messages';
import { AdminFields } from './AdminFields';
import { startText } from './NewOrderForm';

interface Props {
  form: UseFormReturn<NewOrderForm>;
  libraries: Library[];
  months: StartMonth[];
  library?: Library;
}

export function NewOrderFields({ form, libraries, months, library }: Props) {
  const t = useMessages(order);
  const format = useFormat();
  const pick = usePick();
  const error = useFieldError(form);
  return (
    <>
      <NativeSelect
        label={<FieldLabel text={t('form.library')} required />}
        {...form.register('libraryId')}
        error={error('libraryId')}
        data={[
          { value: '', label: t('form.chooseLibrary') },
          ...libraries.map((item) => ({ value: item.id, label: pick(item.nameJa, item.nameEn) })),
        ]}
      />
      <TextInput
        label={<FieldLabel text={t('form.quantity')} required />}
        description={
          library ? t('form.minimum', { count: format.number(library.prices.minimumQuantity) }) : t('form.quantityHint')
        }
        inputMode="numeric"
        autoComplete="off"
        styles={{ wrapper: { maxWidth: 220 } }}
        {...form.register('quantity')}
        error={error('quantity')}
      />
      <NativeSelect
        label={<FieldLabel text={t('form.startMonth')} required />}
        description={t('form.startMonthHint')}
        {...form.register('startMonth')}
        error={error('startMonth')}
        data={months.map((start) => ({ value: start.month, label: startText(start, t, format) }))}
      />
      <AdminFields
        name={form.register('trainingAdmin.name')}
        email={form.register('trainingAdmin.email')}
        nameError={error('trainingAdmin.name')}
        emailError={error('trainingAdmin.email')}
      />
      <Textarea
        label={<FieldLabel text={t('form.note')} />}
        placeholder={t('form.notePlaceholder')}
        rows={3}
        {...form.register('note')}
        error={error('note')}
      />
    </>
  );
}
