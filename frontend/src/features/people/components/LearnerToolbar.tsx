import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { SearchBox } from '@/ui/form/SearchBox';
import { PrintedConditions } from '@/ui/table/PrintedConditions';
import { learnersMessages } from '../messages/learners';
import { isFiltered, type LearnerFilter, ROLES, STANDINGS } from '../model';
import classes from './people.module.css';

export interface LearnerToolbarProps {
  filter: LearnerFilter;
  onChange: (patch: Partial<LearnerFilter>, options?: { replace?: boolean }) => void;
  /** A second roster exists, so that a choice between the two makes sense. */
  hasNext: boolean;
  count: string | undefined;
  columnMenu: ReactNode;
  /** The department that is picked. */
  orgName?: string;
}

/** The conditions of the list. They live in the address bar; this only shows and changes them. */
export function LearnerToolbar({ filter, onChange, hasNext, count, columnMenu, orgName }: LearnerToolbarProps) {
  const t = useMessages(learnersMessages);
  const label = useLabels(learnersMessages);
  const options = (group: string, any: string, values: readonly string[]) => [
    { value: '', label: any },
    ...values.map((value) => ({ value, label: label(group, value) })),
  ];
  return (
    <search className={classes.toolbar} aria-label={t('searchLabel')}>
      <PrintedConditions
        items={[
          hasNext && label('terms', filter.term),
          orgName,
          filter.role && label('roles', filter.role),
          filter.state && label('standings', filter.state),
          filter.q,
        ]}
      />
      <SearchBox value={filter.q} label={t('search')} onChange={(q) => onChange({ q }, { replace: true })} />
      {hasNext ? (
        <NativeSelect
          aria-label={t('term')}
          value={filter.term}
          data={(['running', 'next'] as const).map((value) => ({ value, label: label('terms', value) }))}
          onChange={(event) => onChange({ term: event.currentTarget.value === 'next' ? 'next' : 'running' })}
        />
      ) : null}
      <NativeSelect
        aria-label={t('role')}
        value={filter.role}
        data={options('roles', t('anyRole'), ROLES)}
        onChange={(event) => onChange({ role: ROLES.find((name) => name === event.currentTarget.value) ?? '' })}
      />
      <NativeSelect
        aria-label={t('state')}
        value={filter.state}
        data={options('standings', t('standings.seated'), STANDINGS)}
        onChange={(event) => onChange({ state: STANDINGS.find((name) => name === event.currentTarget.value) ?? '' })}
      />
      {isFiltered(filter) ? (
        <Button variant="subtle" onClick={() => onChange({ q: '', org: '', role: '', state: '' })}>
          {t('clearFilters')}
        </Button>
      ) : null}
      {columnMenu}
      <span className={`${classes.count} num`} aria-live="polite">
        {count ? t('count', { n: count }) : ''}
      </span>
    </search>
  );
}
