import '@/ui/theme/styles.forms';
import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { SearchBox } from '@/ui/form/SearchBox';
import { PrintedConditions } from '@/ui/table/PrintedConditions';
import { statusMessages } from '../messages/status';
import type { StatusGroup } from '../status-api';
import {
  DAY_RANGES,
  isNarrowed,
  NO_CONDITIONS,
  NUMBER_RANGES,
  SETTINGS,
  STATUSES,
  type StatusFilter,
} from '../status-model';
import { StatusConditions } from './StatusConditions';
import classes from './status.module.css';

export type ChangeStatusFilter = (patch: Partial<StatusFilter>, options?: { replace?: boolean }) => void;

export interface StatusToolbarProps {
  filter: StatusFilter;
  onChange: ChangeStatusFilter;
  /** The courses of the library, as far as they are known. */
  courses: readonly StatusGroup[];
  /** The classes of the term, by name. */
  trainingClasses: readonly { id: string; name: string }[];
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
      <Printed
        {...props}
        courseName={titled.find(({ value }) => value === filter.course)?.label}
        className={props.trainingClasses.find(({ id }) => id === filter.cls)?.name}
      />
      <SearchBox value={filter.q} label={t('search')} onChange={(q) => onChange({ q }, { replace: true })} />
      {props.hasNext ? (
        <NativeSelect
          aria-label={t('term')}
          value={filter.term}
          data={(['running', 'next'] as const).map((value) => ({ value, label: label('terms', value) }))}
          onChange={(event) => onChange({ term: event.currentTarget.value === 'next' ? 'next' : 'running', cls: '' })}
        />
      ) : null}
      {props.trainingClasses.length > 0 || filter.cls ? (
        <NativeSelect
          aria-label={t('class')}
          value={filter.cls}
          data={[
            { value: '', label: t('class.none') },
            ...props.trainingClasses.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => onChange({ cls: event.currentTarget.value, course: '' })}
          className={classes.course}
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
      <StatusConditions filter={filter} onChange={onChange} courses={courses} ofNumbers={ofNumbers} />
    </search>
  );
}

interface PrintedProps extends StatusToolbarProps {
  courseName?: string;
  className?: string;
}

function Printed({ filter, hasNext, orgName, ofNumbers, courseName, className }: PrintedProps) {
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
        className,
        courseName,
        !ofNumbers && filter.status && label('statuses', filter.status),
        !ofNumbers && filter.setting && label('settings', filter.setting),
        filter.role && label('roles', filter.role),
        !ofNumbers && filter.survey && format.label(t('survey')) + label('surveys', filter.survey),
        ...[...DAY_RANGES, ...NUMBER_RANGES].map(({ column, keys }) =>
          range(label('columnNames', column), filter[keys[0]], filter[keys[1]]),
        ),
        filter.q,
      ]}
    />
  );
}
