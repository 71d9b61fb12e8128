import { zodResolver } from '@hookform/resolvers/zod';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import classes from '@/features/ordering/components/ordering.module.css';
import { PricePanel } from '@/features/ordering/components/PricePanel';
import { additionBody, additionSchema, additionValues, type AdditionForm as Values } from '@/features/ordering/forms';
import { ordering } from '@/features/ordering/messages';
import { additions } from '@/features/ordering/messages/additions';
import { parseQuantity } from '@/features/ordering/model';
import type { Contract, Order, Term } from '@/features/ordering/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { useLeaveGuard } from '@/ui/form/useLeaveGuard';
import { Panel } from '@/ui/Panel';
import { order as catalogue } from '../messages';
import { ConfirmStep } from './ConfirmStep';
import { useOrderSubmit } from './useOrderSubmit';

export type AdditionKind = 'additional_seats' | 'disk_capacity';

interface Props {
  kind: AdditionKind;
  contract: Contract;
  /** The terms that can still be added to. */
  terms: Term[];
  existing?: Order;
  /** What another page fills the form in with. */
  prefill?: { quantity?: string; month?: string };
}

/** More IDs or more disk for a term: which term, how many, the price with its calculation, and a last look. */
export function AdditionForm({ kind, contract, terms, existing, prefill }: Props) {
  const t = useMessages(additions);
  const o = useMessages(catalogue);
  const format = useFormat();
  const pick = usePick();
  const [confirming, setConfirming] = useState(false);
  const submit = useOrderSubmit(kind, { contractId: contract.id, existing });
  const wanted = terms.find((term) => term.startMonth === prefill?.month);
  const first = wanted ?? terms.find((term) => term.state === 'running') ?? terms[0];
  const form = useForm<Values>({
    resolver: zodResolver(additionSchema),
    defaultValues: existing
      ? additionValues(existing)
      : { startMonth: first?.startMonth ?? '', quantity: prefill?.quantity ?? '', note: '' },
  });
  useLeaveGuard(form.formState.isDirty && !submit.isPending && !submit.isSuccess);
  const values = form.watch();
  const term = terms.find((one) => one.startMonth === values.startMonth) ?? first;
  const count = parseQuantity(values.quantity);
  const seats = kind === 'additional_seats';
  const facts = [
    { label: o('form.library'), value: term ? pick(term.library.nameJa, term.library.nameEn) : '' },
    { label: t('term'), value: term ? format.monthRange(term.startMonth, term.endMonth) : '' },
    seats
      ? { label: t('seats.quantity'), value: format.number(count ?? 0) }
      : { label: t('disk.quantity'), value: t('disk.gib', { count: format.number(count ?? 0) }) },
    seats
      ? {
          label: t('seats.after'),
          value: t('seats.change', {
            before: format.number(term?.purchased ?? 0),
            after: format.number((term?.purchased ?? 0) + (count ?? 0)),
          }),
        }
      : { label: t('disk.until'), value: term ? format.date(term.endsOn) : '' },
    ...(values.note ? [{ label: t('note'), value: values.note }] : []),
  ];
  const request = count
    ? { kind, quantity: count, startMonth: values.startMonth || undefined, contractId: contract.id }
    : undefined;
  return (
    <div className={classes.split}>
      <div>
        {confirming ? (
          <ConfirmStep
            facts={facts}
            final={t(seats ? 'seats.final' : 'disk.final')}
            submitLabel={o('form.submit')}
            pending={submit.isPending}
            error={submit.error}
            onBack={() => setConfirming(false)}
            onSubmit={() => submit.mutate({ body: additionBody(form.getValues()), submit: true })}
          />
        ) : (
          <Panel>
            <FormShell
              form={form}
              onSubmit={() => setConfirming(true)}
              pending={submit.isPending}
              problem={submit.error}
              submitLabel={o('form.next')}
            >
              <Fields kind={kind} form={form} terms={terms} fixed={existing !== undefined} />
            </FormShell>
          </Panel>
        )}
      </div>
      <div className={classes.side}>
        <PricePanel request={request} wait={t(seats ? 'seats.wait' : 'disk.wait')} />
      </div>
    </div>
  );
}

interface FieldsProps {
  kind: AdditionKind;
  form: ReturnType<typeof useForm<Values>>;
  terms: Term[];
  /** The term of an order that was written stays. */
  fixed: boolean;
}

function Fields({ kind, form, terms, fixed }: FieldsProps) {
  const t = useMessages(additions);
  const words = useMessages(ordering);
  const format = useFormat();
  const error = useFieldError(form);
  const name = kind === 'additional_seats' ? 'seats' : 'disk';
  return (
    <>
      <NativeSelect
        label={<FieldLabel text={t('term')} required />}
        disabled={fixed}
        {...form.register('startMonth')}
        error={error('startMonth')}
        data={terms.map((term) => ({
          value: term.startMonth,
          label: t(name === 'seats' ? 'term.option' : 'term.optionDisk', {
            range: format.monthRange(term.startMonth, term.endMonth),
            state: words(`term.state.${term.state}`),
            count: format.number(term.purchased),
          }),
        }))}
      />
      <TextInput
        label={<FieldLabel text={t(`${name}.quantity`)} required />}
        description={t(`${name}.hint`)}
        inputMode="numeric"
        autoComplete="off"
        styles={{ wrapper: { maxWidth: 220 } }}
        {...form.register('quantity')}
        error={error('quantity')}
      />
      <Textarea label={<FieldLabel text={t('note')} />} rows={3} {...form.register('note')} error={error('note')} />
    </>
  );
}
