import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Policy, PolicyPatch } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { policyMessages } from '../messages/policy';
import { policyQuery, updatePolicy } from '../policy-api';
import {
  LISTS,
  type ListField,
  NUMBERS,
  type NumberField,
  type PolicyValues,
  patchOf,
  valuesOf,
} from '../policy-model';

const COLUMNS = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
  gap: '16px 24px',
  alignItems: 'end',
};
const GROUPS = ['dates', 'orders', 'reminders', 'retention'] as const;

/** Every number in its group; what running terms have promised is marked. */
export function PolicyForm({ policy, onDone }: { policy: Policy; onDone: (text: string) => void }) {
  const t = useMessages(policyMessages);
  const client = useQueryClient();
  const form = useForm<PolicyValues>({ defaultValues: valuesOf(policy) });
  const errorOf = useFieldError(form);
  const save = useMutation({
    mutationFn: (patch: PolicyPatch) => updatePolicy(policy, patch),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: policyQuery.queryKey });
      onDone(t('saved'));
    },
  });
  const submit = (values: PolicyValues) => {
    const { wrong, patch } = patchOf(policy, values);
    for (const name of wrong) form.setError(name, { type: 'number', message: t('number') }, { shouldFocus: true });
    if (wrong.length === 0) save.mutate(patch);
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
          <div style={COLUMNS}>
            {group in NUMBERS
              ? Object.entries(NUMBERS[group as keyof typeof NUMBERS]).map(([name, promised]) =>
                  field(name as NumberField, promised, false),
                )
              : null}
            {group in LISTS ? LISTS[group as keyof typeof LISTS].map((name) => field(name, false, true)) : null}
          </div>
        </Panel>
      ))}
    </FormShell>
  );
}
