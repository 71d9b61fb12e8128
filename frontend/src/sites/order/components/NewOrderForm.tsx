import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import classes from '@/features/ordering/components/ordering.module.css';
import { PricePanel } from '@/features/ordering/components/PricePanel';
import {
  newOrderBody,
  newOrderSchema,
  newOrderValues,
  quoteOf,
  type NewOrderForm as Values,
} from '@/features/ordering/forms';
import { parseQuantity } from '@/features/ordering/model';
import type { Library, Order, StartMonth } from '@/features/ordering/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { FormShell } from '@/ui/form/FormShell';
import { useLeaveGuard } from '@/ui/form/useLeaveGuard';
import { Panel } from '@/ui/Panel';
import { order as catalogue } from '../messages';
import { ConfirmStep } from './ConfirmStep';
import { NewOrderFields } from './NewOrderFields';
import { useOrderSubmit } from './useOrderSubmit';

export interface NewOrderFormProps {
  libraries: Library[];
  months: StartMonth[];
  /** What a library's page or a comparison has chosen. */
  prefill?: { library?: string; quantity?: string; month?: string };
  existing?: Order;
}

export function NewOrderForm({ libraries, months, prefill, existing }: NewOrderFormProps) {
  const t = useMessages(catalogue);
  const format = useFormat();
  const pick = usePick();
  const [confirming, setConfirming] = useState(false);
  const submit = useOrderSubmit('new', { existing });
  const form = useForm<Values>({
    resolver: zodResolver(newOrderSchema),
    defaultValues: existing
      ? newOrderValues(existing)
      : {
          libraryId: prefill?.library ?? '',
          startMonth: months.find((start) => start.month === prefill?.month)?.month ?? months[0]?.month ?? '',
          quantity: prefill?.quantity ?? '',
          trainingAdmin: { name: '', email: '' },
          note: '',
        },
  });
  useLeaveGuard(form.formState.isDirty && !submit.isPending && !submit.isSuccess);
  const values = form.watch();
  const library = libraries.find((candidate) => candidate.id === values.libraryId);
  const send = (sending: boolean) => submit.mutate({ body: newOrderBody(form.getValues()), submit: sending });
  const month = months.find((start) => start.month === values.startMonth);
  return (
    <div className={classes.split}>
      <div>
        {confirming ? (
          <ConfirmStep
            facts={[
              { label: t('form.library'), value: library ? pick(library.nameJa, library.nameEn) : '' },
              { label: t('form.startMonth'), value: month ? startText(month, t, format) : values.startMonth },
              { label: t('form.quantity'), value: format.number(parseQuantity(values.quantity) ?? 0) },
              { label: t('form.adminName'), value: values.trainingAdmin.name },
              { label: t('form.adminEmail'), value: values.trainingAdmin.email },
              ...(values.note ? [{ label: t('form.note'), value: values.note }] : []),
            ]}
            submitLabel={t('form.submit')}
            pending={submit.isPending}
            error={submit.error}
            onBack={() => setConfirming(false)}
            onSubmit={() => send(true)}
          />
        ) : (
          <Panel>
            <FormShell
              form={form}
              onSubmit={() => setConfirming(true)}
              pending={submit.isPending}
              problem={submit.error}
              submitLabel={t('form.next')}
              extraAction={
                <Button variant="default" onClick={form.handleSubmit(() => send(false))} loading={submit.isPending}>
                  {t('form.draft')}
                </Button>
              }
            >
              <NewOrderFields form={form} libraries={libraries} months={months} library={library} />
            </FormShell>
          </Panel>
        )}
      </div>
      <div className={classes.side}>
        <PricePanel request={quoteOf(values, 'new', values.startMonth)} wait={t('form.wait')} />
      </div>
    </div>
  );
}

type T = ReturnType<typeof useMessages<keyof typeof import('../messages/ja').ja>>;

/** A start month as people read it: from its 1st, or from the approval when it is already under way. */
export function startText(start: StartMonth, t: T, format: ReturnType<typeof useFormat>): string {
  const month = format.month(start.month);
  return start.startsOnApproval
    ? t('form.startsOnApproval', { month })
    : t('form.startsOn', { month, date: format.date(start.startsOn) });
}
