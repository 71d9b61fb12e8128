import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, startTransition, useCallback } from 'react';
import type { ChangeStatusFilter } from '@/features/learning/components/StatusToolbar';
import classes from '@/features/learning/components/status.module.css';
import { statusMessages } from '@/features/learning/messages/status';
import { type StatusFilter, stripStatusFilter } from '@/features/learning/status-model';
import { OrgFilter } from '@/features/people/components/OrgFilter';
import { learnersMessages } from '@/features/people/messages/learners';
import { orgUnitsQuery } from '@/features/people/org-api';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import pages from '../pages/pages.module.css';

const TABS = [
  { to: '/status', key: 'list' },
  { to: '/status/courses', key: 'courses' },
  { to: '/status/org-units', key: 'orgUnits' },
] as const;

export interface StatusFrameProps {
  tab: (typeof TABS)[number]['key'];
  workspaceId: string;
  filter: StatusFilter;
  onFilter: ChangeStatusFilter;
  actions?: ReactNode;
  children: ReactNode;
}

/** What the status screens share: title, tabs that keep whose rows are meant, and the departments beside. */
export function StatusFrame({ tab, workspaceId, filter, onFilter, actions, children }: StatusFrameProps) {
  const t = useMessages(statusMessages);
  const people = useMessages(learnersMessages);
  const pick = useCallback((org: string) => startTransition(() => onFilter({ org })), [onFilter]);
  const { q, org, course, term } = filter;
  const orgFilter = <OrgFilter workspaceId={workspaceId} term={term} selected={org} onSelect={pick} />;
  return (
    <>
      <PageHeader
        title={t(`title.${tab}`)}
        lead={t('lead')}
        crumbs={[{ label: t('group') }]}
        actions={
          <>
            {actions}
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden="true" />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
          </>
        }
      />
      <nav className={classes.tabs} aria-label={t('tabs')}>
        {TABS.map(({ to, key }) => (
          <Link
            key={key}
            to={to}
            search={stripStatusFilter(key === 'list' ? filter : { q, org, course, term }) as never}
            aria-current={key === tab ? 'page' : undefined}
            activeOptions={{ exact: true }}
          >
            {t(`tab.${key}`)}
          </Link>
        ))}
      </nav>
      <div className={pages.split}>
        <aside className={pages.side} aria-label={people('organisation')}>
          <h2>{people('organisation')}</h2>
          {orgFilter}
        </aside>
        <details className={pages.fold}>
          <summary>{people('showOrganisations')}</summary>
          {orgFilter}
        </details>
        {children}
      </div>
    </>
  );
}

/** The name of the department that is picked, for what is printed. */
export function useOrgName(workspaceId: string, { org, term }: StatusFilter): string | undefined {
  const units = useQuery(orgUnitsQuery(workspaceId, { term }));
  return org ? units.data?.find((unit) => unit.id === org)?.name : undefined;
}
