import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { useAfterPause } from '@/ui/form/useAfterPause';
import { statusMessages } from '../messages/status';
import type { StatusGroup } from '../status-api';
import {
  DAY_RANGES,
  type DayKey,
  folded,
  foldedOfNumbers,
  NUMBER_RANGES,
  type NumberKey,
  parseStatusFilter,
  ROLES,
  type StatusFilter,
  SURVEYS,
} from '../status-model';
import type { StatusToolbarProps } from './StatusToolbar';
import classes from './status.module.css';

type Props = Pick<StatusToolbarProps, 'filter' | 'onChange' | 'courses' | 'ofNumbers'>;

/** What is asked for more rarely, behind a fold that says how much of it is set. */
export function StatusConditions({ filter, onChange, courses, ofNumbers }: Props) {
  const t = useMessages(statusMessages);
  const set = ofNumbers ? foldedOfNumbers(filter) : folded(filter);
  return (
    <details className={classes.ranges} open={set > 0 || undefined}>
      <summary>{set > 0 ? t('moreSet', { n: set }) : t('more')}</summary>
      <div className={classes.fields}>
        <Choices filter={filter} onChange={onChange} courses={courses} ofNumbers={ofNumbers} />
      </div>
      {ofNumbers ? null : <Ranges filter={filter} onChange={onChange} />}
    </details>
  );
}

function useSeries(courses: readonly StatusGroup[]): { value: string; label: string }[] {
  const pick = usePick();
  const found = new Map(courses.map((one) => [one.seriesId ?? '', pick(one.seriesJa ?? '', one.seriesEn ?? '')]));
  found.delete('');
  return [...found].map(([value, label]) => ({ value, label }));
}

function Choices({ filter, onChange, courses, ofNumbers }: Props) {
  const t = useMessages(statusMessages);
  const label = useLabels(statusMessages);
  const series = useSeries(courses);
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('role')}
        value={filter.role}
        data={[{ value: '', label: t('role.any') }, ...ROLES.map((value) => ({ value, label: label('roles', value) }))]}
        onChange={(event) => onChange({ role: ROLES.find((name) => name === event.currentTarget.value) ?? '' })}
      />
      {series.length > 0 ? (
        <NativeSelect
          size="xs"
          label={t('series')}
          value={filter.series}
          data={[{ value: '', label: t('series.any') }, ...series]}
          onChange={(event) => onChange({ series: event.currentTarget.value })}
        />
      ) : null}
      {ofNumbers ? null : (
        <NativeSelect
          size="xs"
          label={t('survey')}
          value={filter.survey}
          data={[
            { value: '', label: t('survey.any') },
            ...SURVEYS.map((value) => ({ value, label: label('surveys', value) })),
          ]}
          onChange={(event) => onChange({ survey: SURVEYS.find((name) => name === event.currentTarget.value) ?? '' })}
        />
      )}
    </>
  );
}

function Ranges({ filter, onChange }: Pick<Props, 'filter' | 'onChange'>) {
  const t = useMessages(statusMessages);
  const later = useAfterPause((patch: Partial<StatusFilter>) => onChange(patch, { replace: true }), 300);
  const day = (key: DayKey, name: string) => (
    <TextInput
      type="date"
      size="xs"
      aria-label={name}
      value={filter[key]}
      max="9999-12-31"
      onChange={(event) => onChange({ [key]: event.currentTarget.value }, { replace: true })}
    />
  );
  const number = (key: NumberKey, name: string) => (
    <TextInput
      key={filter[key]}
      size="xs"
      aria-label={name}
      inputMode="numeric"
      maxLength={7}
      defaultValue={filter[key]}
      onChange={(event) => later({ [key]: parseStatusFilter({ [key]: event.currentTarget.value })[key] })}
    />
  );
  return (
    <>
      <div className={classes.fields}>
        {DAY_RANGES.map(({ column, keys: [from, until] }) => (
          <Range key={column} column={column}>
            {(name) => [day(from, t('rangeFrom', { name })), day(until, t('rangeUntil', { name }))]}
          </Range>
        ))}
        {NUMBER_RANGES.map(({ column, keys: [least, most] }) => (
          <Range key={column} column={column}>
            {(name) => [number(least, t('rangeLeast', { name })), number(most, t('rangeMost', { name }))]}
          </Range>
        ))}
      </div>
      <p className={classes.moreHint}>{t('moreHint')}</p>
    </>
  );
}

interface RangeProps {
  column: (typeof DAY_RANGES | typeof NUMBER_RANGES)[number]['column'];
  children: (name: string) => [ReactNode, ReactNode];
}

/** Two fields with what lies between them. */
function Range({ column, children }: RangeProps) {
  const label = useLabels(statusMessages);
  const name = label('columnNames', column);
  const [from, to] = children(name);
  return (
    <fieldset className={classes.range}>
      <legend>{name}</legend>
      {from}
      <span aria-hidden="true">～</span>
      {to}
    </fieldset>
  );
}
