import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { useFieldError } from '@/ui/form/problems';
import { Panel } from '@/ui/Panel';
import type { LearnerValues } from '../learner-form';
import { learnerPageMessages } from '../messages/learner-page';
import { learnersMessages } from '../messages/learners';
import { ROLES } from '../model';
import { orgUnitsQuery } from '../org-api';
import { buildForest, pickerOptions } from '../org-model';
import classes from './people.module.css';
import { UnitsField } from './UnitsField';

export interface LearnerFieldsProps {
  form: UseFormReturn<LearnerValues>;
  workspaceId: string;
  /** The user ID of a person who exists already never changes. */
  existing?: boolean;
}

export function LearnerFields({ form, workspaceId, existing }: LearnerFieldsProps) {
  const t = useMessages(learnerPageMessages);
  const label = useLabels(learnersMessages);
  const errorOf = useFieldError(form);
  const { data } = useQuery(orgUnitsQuery(workspaceId));
  const forest = useMemo(() => buildForest(data ?? []), [data]);
  const units = useMemo(() => pickerOptions(forest), [forest]);
  const [own, role, concurrent, supervised] = form.watch([
    'orgUnitId',
    'role',
    'concurrentUnitIds',
    'supervisedUnitIds',
  ]);
  const setUnits = (name: 'concurrentUnitIds' | 'supervisedUnitIds') => (ids: string[]) =>
    form.setValue(name, ids, { shouldDirty: true });
  const field = (name: FieldPath<LearnerValues>) => ({ ...form.register(name), error: errorOf(name) });
  return (
    <>
      <Panel title={t('basics')}>
        <div className={classes.fields}>
          <TextInput
            label={<FieldLabel text={t('loginId')} required={!existing} />}
            description={existing ? undefined : t('loginIdHint')}
            disabled={existing}
            autoComplete="off"
            {...field('loginId')}
          />
          <TextInput
            label={<FieldLabel text={t('name')} required />}
            placeholder={t('namePlaceholder')}
            autoComplete="off"
            {...field('name')}
          />
          <TextInput
            label={<FieldLabel text={t('kana')} />}
            placeholder={t('kanaPlaceholder')}
            autoComplete="off"
            {...field('kana')}
          />
          <TextInput
            label={<FieldLabel text={t('email')} />}
            description={t('emailHint')}
            type="email"
            autoComplete="off"
            {...field('email')}
          />
          <TextInput
            label={<FieldLabel text={t('employeeNumber')} />}
            autoComplete="off"
            {...field('employeeNumber')}
          />
        </div>
      </Panel>
      <Panel title={t('orgSection')}>
        <div className={classes.fields}>
          <NativeSelect
            label={<FieldLabel text={t('orgUnit')} />}
            data={[{ value: '', label: t('orgNone') }, ...units]}
            {...field('orgUnitId')}
          />
          <NativeSelect
            label={<FieldLabel text={t('role')} required />}
            data={ROLES.map((value) => ({ value, label: label('roles', value) }))}
            {...field('role')}
          />
          <UnitsField
            label={t('concurrent')}
            hint={t('concurrentHint')}
            forest={forest}
            options={units}
            except={own}
            value={concurrent}
            onChange={setUnits('concurrentUnitIds')}
            error={errorOf('concurrentUnitIds')}
          />
          {role === 'supervisor' ? (
            <UnitsField
              label={t('supervises')}
              hint={t('supervisesHint')}
              forest={forest}
              options={units}
              value={supervised}
              onChange={setUnits('supervisedUnitIds')}
              error={errorOf('supervisedUnitIds')}
            />
          ) : null}
        </div>
      </Panel>
      <Panel title={t('period')}>
        <div className={classes.fields}>
          <TextInput
            type="date"
            label={<FieldLabel text={t('startsOn')} />}
            description={t('periodHint')}
            {...field('startsOn')}
          />
          <TextInput
            type="date"
            label={<FieldLabel text={t('endsOn')} />}
            description={t('periodHint')}
            {...field('endsOn')}
          />
          {[0, 1, 2, 3, 4].map((index) => (
            <Textarea
              key={index}
              label={<FieldLabel text={t('note', { n: index + 1 })} />}
              autosize={false}
              rows={1}
              {...field(`notes.${index}` as FieldPath<LearnerValues>)}
            />
          ))}
        </div>
      </Panel>
    </>
  );
}
