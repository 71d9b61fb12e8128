import { Alert, Button, Group, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { UseFormReturn } from 'react-hook-form';
import { CourseDiff } from '@/features/courses/components/CourseDiff';
import type { RenewalForm } from '@/features/ordering/forms';
import { type RenewedLibrary, renewalKind } from '@/features/ordering/model';
import type { Library, Renewal, RenewalKind, Term } from '@/features/ordering/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { useFieldError } from '@/ui/form/problems';
import { order } from '../messages';
import { AdminFields } from './AdminFields';

interface Props {
  form: UseFormReturn<RenewalForm>;
  libraries: Library[];
  /** The library of the last term, which may be off sale. */
  current?: RenewedLibrary;
  term?: Term;
  renewal: Renewal;
  kind: RenewalKind;
  /** The administrator of the order before stands in the fields. */
  adminIsKnown?: boolean;
}

export function RenewalFields({ form, libraries, current, term, renewal, kind, adminIsKnown }: Props) {
  const t = useMessages(order);
  const pick = usePick();
  const format = useFormat();
  const error = useFieldError(form);
  const undetermined = form.watch('undetermined');
  // A library that went off sale cannot be renewed into: another one has to be chosen.
  const missing = libraries.some((library) => library.id === form.getValues('libraryId'))
    ? []
    : [{ id: '', nameJa: t('form.chooseLibrary'), nameEn: t('form.chooseLibrary') }];
  return (
    <>
      <div>
        <NativeSelect
          label={<FieldLabel text={t('renew.choose')} required />}
          {...form.register('libraryId')}
          error={error('libraryId')}
          data={[...missing, ...libraries].map((library) => ({
            value: library.id,
            label: library.id
              ? format.aside(pick(library.nameJa, library.nameEn), t(`renew.kind.${renewalKind(current, library.id)}`))
              : pick(library.nameJa, library.nameEn),
          }))}
        />
        <Alert mt="xs" color={kind === 'change' ? 'yellow' : 'ai'} icon={<IconInfoCircle size={18} />}>
          {t(`renew.effect.${kind}`)}
        </Alert>
        {current ? (
          <CourseDiff from={current.id} to={form.watch('libraryId')} on={`${renewal.nextStartMonth}-01`} />
        ) : null}
      </div>
      <QuantityFields form={form} term={term} renewal={renewal} undetermined={undetermined} />
      {kind === 'change' ? (
        <AdminFields
          name={form.register('trainingAdmin.name')}
          email={form.register('trainingAdmin.email')}
          nameError={error('trainingAdmin.name')}
          emailError={error('trainingAdmin.email')}
          hint={adminIsKnown ? t('form.adminKnown') : undefined}
        />
      ) : null}
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

type QuantityProps = Pick<Props, 'form' | 'term' | 'renewal'> & { undetermined: boolean };

function QuantityFields({ form, term, renewal, undetermined }: QuantityProps) {
  const t = useMessages(order);
  const format = useFormat();
  const error = useFieldError(form);
  const choose = (value: string) => form.setValue('undetermined', value === 'open', { shouldDirty: true });
  return (
    <Stack gap="sm">
      <Radio.Group label={t('renew.quantityMode')} value={undetermined ? 'open' : 'fixed'} onChange={choose}>
        <Stack gap={6} mt={6}>
          <Radio value="fixed" label={t('renew.fixed')} />
          <Radio
            value="open"
            label={t('renew.undetermined')}
            description={t('renew.undeterminedHint', { date: format.date(renewal.lastDayOn, { weekday: true }) })}
          />
        </Stack>
      </Radio.Group>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={<FieldLabel text={undetermined ? t('renew.estimate') : t('form.quantity')} required={!undetermined} />}
          inputMode="numeric"
          autoComplete="off"
          styles={{ wrapper: { maxWidth: 220 } }}
          {...form.register('quantity')}
          error={error('quantity')}
        />
        {term ? (
          <Button
            variant="subtle"
            onClick={() =>
              form.setValue('quantity', String(term.purchased), { shouldDirty: true, shouldValidate: true })
            }
          >
            {t('renew.sameCount', { count: format.number(term.purchased) })}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
