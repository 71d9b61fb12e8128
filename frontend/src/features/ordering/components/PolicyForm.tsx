import { Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Policy, PolicyPatch } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { policyMessages } from '../messages/policy';
import { policyQuery, updatePolicy } from '../policy-api';
import {
  changesOf,
  LISTS,
  type ListField,
  NUMBERS,
  type NumberField,
  type PolicyValues,
  patchOf,
  valuesOf,
} from '../policy-model';
import classes from './PolicyForm.module.css';

const GROUPS = ['dates', 'orders', 'reminders', 'retention'] as const;

/** Every number in its group; what running terms have promised is marked. */
export function PolicyForm({ policy, onDone }: { policy: Policy; onDone: (text: string) => void }) {
  const t = useMessages(policyMessages);
  const format = useFormat();
  const label = useLabels(policyMessages);
  const words = (group: string, name: string) => (`${group}.${name}` in policyMessages.ja ? label(group, name) : null);
  const client = useQueryClient();
  const [asked, setAsked] = useState<PolicyPatch | undefined>();
  const form = useForm<PolicyValues>({ defaultValues: valuesOf(policy) });
  const errorOf = useFieldError(form);
  const save = useMutation({
    mutationFn: (patch: PolicyPatch) => updatePolicy(policy, patch),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: policyQuery.queryKey });
      onDone(t('saved'));
    },
    // What was refused stands beside its field, behind the question.
    onError: () => setAsked(undefined),
  });
  const submit = (values: PolicyValues) => {
    const { wrong, patch } = patchOf(policy, values);
    for (const name of wrong) form.setError(name, { type: 'number', message: t('number') }, { shouldFocus: true });
    if (wrong.length > 0) return;
    if (Object.keys(patch).length > 0) setAsked(patch);
    else onDone(t('nothing'));
  };
  const field = (name: NumberField | ListField, promised: boolean, list: boolean) => (
    <TextInput
      key={name}
      label={
        <>
          {t(name)} {promised ? <StateBadge tone="neutral">{t('promised')}</StateBadge> : null}
        </>
      }
      description={list ? t('daysHint') : undefined}
      classNames={{ input: list ? undefined : classes.number }}
      inputContainer={(input) => (
        <div className={classes.sentence}>
          <span>{words('before', name)}</span>
          {input}
          <span>{words('after', name)}</span>
        </div>
      )}
      inputMode="numeric"
      autoComplete="off"
      {...form.register(name)}
      error={errorOf(name)}
    />
  );
  return (
    <FormShell form={form} pending={save.isPending} problem={save.error} submitLabel={t('save')} onSubmit={submit}>
      {GROUPS.map((group) => (
        <Panel key={group} title={t(group)}>
          <div className={classes.fields}>
            {group in NUMBERS
              ? Object.entries(NUMBERS[group as keyof typeof NUMBERS]).map(([name, promised]) =>
                  field(name as NumberField, promised, false),
                )
              : null}
            {group === 'orders' ? (
              <Checkbox
                label={
                  <>
                    {t('supervisorsTakeSeats')} <StateBadge tone="neutral">{t('promised')}</StateBadge>
                  </>
                }
                description={t('supervisorsHint')}
                {...form.register('supervisorsTakeSeats')}
              />
            ) : null}
            {group in LISTS ? LISTS[group as keyof typeof LISTS].map((name) => field(name, false, true)) : null}
          </div>
        </Panel>
      ))}
      <ConfirmDialog
        opened={asked !== undefined}
        title={t('askTitle')}
        confirmLabel={t('save')}
        pending={save.isPending}
        onConfirm={() => asked && save.mutate(asked)}
        onClose={() => setAsked(undefined)}
      >
        <ul className={classes.changes}>
          {changesOf(policy, asked ?? {}).map(({ name, from, to }) => (
            <li key={name}>
              {format.label(t(name))}
              {words('before', name)} {from} → <strong>{to}</strong> {words('after', name)}
            </li>
          ))}
          {asked?.supervisorsTakeSeats === undefined ? null : (
            <li>
              {t('supervisorsTakeSeats')} {t(policy.supervisorsTakeSeats ? 'on' : 'off')} →{' '}
              <strong>{t(asked.supervisorsTakeSeats ? 'on' : 'off')}</strong>
            </li>
          )}
        </ul>
        <p style={{ marginBottom: 0 }}>{t('askText')}</p>
      </ConfirmDialog>
    </FormShell>
  );
}
