import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import classes from '@/features/ordering/components/ordering.module.css';
import { PricePanel } from '@/features/ordering/components/PricePanel';
import {
  quoteOf,
  renewalBody,
  renewalSchema,
  renewalValues,
  type RenewalForm as Values,
} from '@/features/ordering/forms';
import { currentTerm, parseQuantity, renewalKind } from '@/features/ordering/model';
import type { Contract, Library, Order, Renewal, TrainingAdmin } from '@/features/ordering/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { FormShell } from '@/ui/form/FormShell';
import { useLeaveGuard } from '@/ui/form/useLeaveGuard';
import { Panel } from '@/ui/Panel';
import { order as catalogue } from '../messages';
import { ConfirmStep } from './ConfirmStep';
import { RenewalFields } from './RenewalFields';
import { RenewalNotes } from './RenewalNotes';
import { useOrderSubmit } from './useOrderSubmit';

export interface RenewalFormProps {
  contract: Contract;
  renewal: Renewal;
  libraries: Library[];
  existing?: Order;
  /** Who administers the learners at present. */
  admin?: TrainingAdmin;
  /** What a comparison has chosen. */
  prefill?: { library?: string; quantity?: string };
}

export function RenewalForm({ contract, renewal, libraries, existing, admin, prefill }: RenewalFormProps) {
  const t = useMessages(catalogue);
  const format = useFormat();
  const pick = usePick();
  const [confirming, setConfirming] = useState(false);
  const submit = useOrderSubmit('renewal', { contractId: contract.id, existing });
  const term = currentTerm(contract);
  const current = term?.library;
  const sold = libraries.some((library) => library.id === current?.id);
  const schema = useMemo(() => renewalSchema((id) => renewalKind(current, id) === 'change'), [current]);
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: existing
      ? renewalValues(existing)
      : {
          libraryId: libraries.find((one) => one.id === prefill?.library)?.id ?? (sold ? (current?.id ?? '') : ''),
          undetermined: false,
          quantity: prefill?.quantity ?? '',
          trainingAdmin: admin ?? { name: '', email: '' },
          note: '',
        },
  });
  useLeaveGuard(form.formState.isDirty && !submit.isPending && !submit.isSuccess);
  const values = form.watch();
  const kind = renewalKind(current, values.libraryId);
  const library = libraries.find((candidate) => candidate.id === values.libraryId);
  const startMonth = existing?.startMonth ?? renewal.nextStartMonth;
  const count = parseQuantity(values.quantity);
  const people = count ? format.number(count) : '—';
  const send = () => submit.mutate({ body: renewalBody(form.getValues(), kind === 'change'), submit: true });
  return (
    <div className={classes.split}>
      <div>
        {confirming ? (
          <ConfirmStep
            facts={[
              {
                label: t('form.library'),
                value: format.aside(library ? pick(library.nameJa, library.nameEn) : '', t(`renew.kind.${kind}`)),
              },
              { label: t('form.startMonth'), value: format.month(startMonth) },
              values.undetermined
                ? {
                    label: t('form.quantity'),
                    value: format.aside(t('renew.undetermined'), `${format.label(t('renew.estimate'))}${people}`),
                  }
                : { label: t('form.quantity'), value: people },
              ...(kind === 'change'
                ? [
                    {
                      label: t('form.admin'),
                      value: format.aside(values.trainingAdmin.name, values.trainingAdmin.email),
                    },
                  ]
                : []),
              ...(values.note ? [{ label: t('form.note'), value: values.note }] : []),
            ]}
            submitLabel={values.undetermined ? t('form.submitProvisional') : t('form.submit')}
            pending={submit.isPending}
            error={submit.error}
            onBack={() => setConfirming(false)}
            onSubmit={send}
          />
        ) : (
          <>
            <RenewalNotes renewal={renewal} />
            <Panel>
              <FormShell
                form={form}
                onSubmit={() => setConfirming(true)}
                pending={submit.isPending}
                problem={submit.error}
                submitLabel={t('form.next')}
              >
                <RenewalFields
                  form={form}
                  libraries={libraries}
                  current={current}
                  term={term}
                  renewal={renewal}
                  kind={kind}
                  adminIsKnown={admin !== undefined}
                />
              </FormShell>
            </Panel>
          </>
        )}
      </div>
      <div className={classes.side}>
        <PricePanel
          request={quoteOf(values, 'renewal', startMonth, contract.id)}
          wait={t(values.undetermined ? 'renew.waitEstimate' : 'renew.wait')}
          estimated={values.undetermined}
        />
      </div>
    </div>
  );
}
