import '@/ui/theme/styles.forms';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { SearchBox } from '@/ui/form/SearchBox';
import { useAfterPause } from '@/ui/form/useAfterPause';
import { PrintedConditions } from '@/ui/table/PrintedConditions';
import { statusMessages } from '../messages/status';
import type { StatusGroup } from '../status-api';
import {
  folded,
  isNarrowed,
  NO_CONDITIONS,
  parseStatusFilter,
  SETTINGS,
  STATUSES,
  type StatusFilter,
} from '../status-model';
import classes from './status.module.css';

export type ChangeStatusFilter = (patch: Partial<StatusFilter>, options?: { replace?: boolean }) => void;

export interface StatusToolbarProps {
  filter: StatusFilter;
  onChange: ChangeStatusFilter;
  /** The courses of the library, as far as they are known. */
  courses: readonly StatusGroup[];
  /** A second roster exists, so that a choice between the two makes sense. */
  hasNext: boolean;
  /** The department that is picked. */
  orgName?: string;
  /** The numbers know people and courses only: a status would have nothing left to count. */
  ofNumbers?: boolean;
  count?: string;
  columnMenu?: ReactNode;
}

/** The conditions of the status screens. They live in the address bar; this only shows and changes them. */
export function StatusToolbar(props: StatusToolbarProps) {
  const { filter, onChange, courses, ofNumbers } = props;
  const t = useMessages(statusMessages);
  const label = useLabels(statusMessages);
  const pick = usePick();
  const titled = courses.map((one) => ({ value: one.id ?? '', label: pick(one.nameJa, one.nameEn) }));
  return (
    <search className={classes.toolbar} aria-label={t('searchLabel')}>
      <Printed {...props} courseName={titled.find(({ value }) => value === filter.course)?.label} />
      <SearchBox value={filter.q} label={t('search')} onChange={(q) => onChange({ q }, { replace: true })} />
      {props.hasNext ? (
        <NativeSelect
          aria-label={t('term')}
          value={filter.term}
          data={(['running', 'next'] as const).map((value) => ({ value, label: label('terms', value) }))}
          onChange={(event) => onChange({ term: event.currentTarget.value === 'next' ? 'next' : 'running' })}
        />
      ) : null}
      <NativeSelect
        aria-label={t('course')}
        value={filter.course}
        data={[{ value: '', label: t('course.any') }, ...titled]}
        onChange={(event) => onChange({ course: event.currentTarget.value })}
        className={classes.course}
      />
      {ofNumbers ? null : (
        <NativeSelect
          aria-label={t('status')}
          value={filter.status}
          data={[
            { value: '', label: t('status.any') },
            ...STATUSES.map((value) => ({ value, label: label('statuses', value) })),
          ]}
          onChange={(event) => onChange({ status: STATUSES.find((name) => name === event.currentTarget.value) ?? '' })}
        />
      )}
      {ofNumbers ? null : (
        <NativeSelect
          aria-label={t('setting')}
          value={filter.setting}
          data={[
            { value: '', label: t('setting.any') },
            ...SETTINGS.map((value) => ({ value, label: label('settings', value) })),
          ]}
          onChange={(event) => onChange({ setting: SETTINGS.find((name) => name === event.currentTarget.value) ?? '' })}
        />
      )}
      {isNarrowed(filter) ? (
        <Button variant="subtle" onClick={() => onChange(NO_CONDITIONS)}>
          {t('clear')}
        </Button>
      ) : null}
      {props.columnMenu}
      {ofNumbers ? null : (
        <span className={`${classes.count} num`} aria-live="polite">
          {props.count ? t('count', { n: props.count }) : ''}
        </span>
      )}
      {ofNumbers ? null : <Ranges filter={filter} onChange={onChange} />}
    </search>
  );
}

/** Days of completion and best scores, behind a fold that says how many of them are set. */
function Ranges({ filter, onChange }: Pick<StatusToolbarProps, 'filter' | 'onChange'>) {
  const t = useMessages(statusMessages);
  const later = useAfterPause((patch: Partial<StatusFilter>) => onChange(patch, { replace: true }), 300);
  const day = (name: 'from' | 'until', label: string) => (
    <TextInput
      type="date"
      size="xs"
      label={label}
      value={filter[name]}
      max="9999-12-31"
      onChange={(event) => onChange({ [name]: event.currentTarget.value }, { replace: true })}
    />
  );
  const points = (name: 'min' | 'max', label: string) => (
    <TextInput
      key={filter[name]}
      size="xs"
      label={label}
      inputMode="numeric"
      maxLength={3}
      defaultValue={filter[name]}
      onChange={(event) => later({ [name]: parseStatusFilter({ [name]: event.currentTarget.value })[name] })}
    />
  );
  const set = folded(filter);
  return (
    <details className={classes.ranges} open={set > 0 || undefined}>
      <summary>{set > 0 ? t('moreSet', { n: set }) : t('more')}</summary>
      <div className={classes.fields}>
        {day('from', t('completedFrom'))}
        {day('until', t('completedUntil'))}
        {points('min', t('scoreFrom'))}
        {points('max', t('scoreTo'))}
      </div>
    </details>
  );
}

function Printed({ filter, hasNext, orgName, ofNumbers, courseName }: StatusToolbarProps & { courseName?: string }) {
  const t = useMessages(statusMessages);
  const label = useLabels(statusMessages);
  const format = useFormat();
  const range = (name: string, from: string, to: string) =>
    !ofNumbers && (from || to) ? format.label(name) + format.range(from, to) : false;
  return (
    <PrintedConditions
      items={[
        hasNext && label('terms', filter.term),
        orgName,
        courseName,
        !ofNumbers && filter.status && label('statuses', filter.status),
        !ofNumbers && filter.setting && label('settings', filter.setting),
        range(t('columnNames.completedAt'), filter.from, filter.until),
        range(t('columnNames.bestScore'), filter.min, filter.max),
        filter.q,
      ]}
    />
  );
}
