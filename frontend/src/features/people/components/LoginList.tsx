import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import type { Column } from '@/ui/table/types';
import { type LoginEvent, loginsQuery } from '../logins-api';
import { isLoginFiltered, type LoginFilter, NO_LOGIN_CONDITIONS } from '../logins-model';
import { loginMessages } from '../messages/logins';
import { type ChangeLoginFilter, LoginToolbar } from './LoginToolbar';
import classes from './people.module.css';

export interface LoginListProps {
  workspaceId: string;
  filter: LoginFilter;
  onFilter: ChangeLoginFilter;
  orgName?: string;
}

/** When people logged in, newest first: a table on a desk, cards on a phone. */
export function LoginList({ workspaceId, filter, onFilter, orgName }: LoginListProps) {
  const t = useMessages(loginMessages);
  const format = useFormat();
  const columns = useLoginColumns();
  const query = useInfiniteQuery(loginsQuery(workspaceId, filter));
  const total = query.data?.pages[0]?.total ?? undefined;
  return (
    <div style={{ minWidth: 0 }}>
      <LoginToolbar
        filter={filter}
        onChange={onFilter}
        orgName={orgName}
        count={total === undefined ? undefined : format.number(total)}
      />
      <DataTable<LoginEvent>
        label={t('title')}
        columns={columns}
        {...paged(query)}
        rowKey={(row) => row.id}
        filtered={isLoginFiltered(filter)}
        onClearFilter={() => onFilter(NO_LOGIN_CONDITIONS)}
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyText')} />}
        total={total}
        virtual
      />
    </div>
  );
}

const tone = (outcome: string): Tone =>
  outcome === 'success'
    ? 'success'
    : outcome === 'locked'
      ? 'danger'
      : outcome === 'wrong_password'
        ? 'warning'
        : 'neutral';

/** What of a log-in is told in words. */
export function useLoginWords() {
  const label = useLabels(loginMessages);
  return useMemo(
    () => ({
      outcome: (row: LoginEvent) => <StateBadge tone={tone(row.outcome)}>{label('outcomes', row.outcome)}</StateBadge>,
      site: (row: LoginEvent) => <span className="nowrap">{label('sites', row.site)}</span>,
      door: (row: LoginEvent) => <span className="nowrap">{label('doors', row.door)}</span>,
    }),
    [label],
  );
}

function useLoginColumns(): Column<LoginEvent>[] {
  const t = useMessages(loginMessages);
  const format = useFormat();
  const words = useLoginWords();
  return useMemo(() => {
    const cells = {
      at: (row) => <span className="num nowrap">{format.dateTime(row.at)}</span>,
      name: (row) => (
        <Link
          to="/learners/$learnerId"
          params={{ learnerId: row.learnerId } as never}
          className="nowrap"
          style={{ fontWeight: 600 }}
        >
          {row.name}
        </Link>
      ),
      loginId: (row) => <span className="num nowrap">{row.loginId}</span>,
      orgUnit: (row) =>
        row.orgUnit ? (
          <span className={classes.unit} title={orgPath(row.orgUnit.path)}>
            {row.orgUnit.name}
          </span>
        ) : (
          <span className="muted">{t('noOrg')}</span>
        ),
      outcome: words.outcome,
      site: words.site,
      door: words.door,
      network: (row) => <span className="num nowrap">{row.network}</span>,
      agent: (row) => <span className="nowrap">{row.agent || t('unknown')}</span>,
    } satisfies Record<string, (row: LoginEvent) => ReactNode>;
    return Object.entries(cells).map(([key, cell]) => ({
      key,
      cell,
      header: t(`columns.${key as keyof typeof cells}`),
      card: key === 'name' ? 'title' : key === 'outcome' ? 'badge' : 'line',
    }));
  }, [t, format, words]);
}
