import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { StateBadge } from '@/ui/StateBadge';
import type { Column } from '@/ui/table/types';
import { learnersMessages } from '../messages/learners';
import { type ColumnKey, LEARNER_SORTS, lastOf, passwordTone, stateTone } from '../model';
import type { Learner, TermChoice } from '../types';
import classes from './people.module.css';

/** The columns that were chosen, in their fixed order; name and state head the card on a phone. */
export function useLearnerColumns(chosen: readonly ColumnKey[], term: TermChoice): Column<Learner>[] {
  const t = useMessages(learnersMessages);
  const label = useLabels(learnersMessages);
  const format = useFormat();
  return useMemo(() => {
    const cells: Record<ColumnKey, (row: Learner) => React.ReactNode> = {
      loginId: (row) => <span className="num nowrap">{row.loginId}</span>,
      name: (row) => (
        <Link
          to="/learners/$learnerId"
          params={{ learnerId: row.id }}
          search={(term === 'next' ? { term } : {}) as never}
          className="nowrap"
          style={{ fontWeight: 600 }}
        >
          {row.name}
        </Link>
      ),
      kana: (row) => row.kana ?? '',
      employeeNumber: (row) => <span className="num">{row.employeeNumber ?? ''}</span>,
      orgUnit: (row) =>
        row.orgUnit ? (
          <span className={classes.unit} title={orgPath(row.orgUnit.path)}>
            {lastOf(row.orgUnit)}
          </span>
        ) : (
          <span className="muted">{t('noOrg')}</span>
        ),
      email: (row) =>
        row.email ? (
          <span className={classes.mail} title={row.email}>
            {row.email}
          </span>
        ) : (
          <span className="muted nowrap">{t('noMail')}</span>
        ),
      role: (row) => <span className="nowrap">{label('roles', row.role)}</span>,
      state: (row) => <StateBadge tone={stateTone(row.state)}>{label('states', row.state)}</StateBadge>,
      passwordState: (row) => (
        <StateBadge tone={passwordTone(row.passwordState)}>{label('passwordStates', row.passwordState)}</StateBadge>
      ),
      lastLoginAt: (row) =>
        row.lastLoginAt ? (
          <span className="num nowrap">{format.dateTime(row.lastLoginAt)}</span>
        ) : (
          <span className="muted">{t('noLogin')}</span>
        ),
      createdAt: (row) => <span className="num nowrap">{format.dateTime(row.createdAt).slice(0, 10)}</span>,
      updatedAt: (row) => <span className="num nowrap">{format.dateTime(row.updatedAt).slice(0, 10)}</span>,
    };
    return chosen.map((key) => ({
      key,
      header: label('columnNames', key),
      cell: cells[key],
      sortKey: LEARNER_SORTS.find((name) => name === key),
      card: key === 'name' ? 'title' : key === 'passwordState' ? 'badge' : CARD_HIDDEN.has(key) ? 'hidden' : 'line',
    }));
  }, [chosen, term, t, label, format]);
}

const CARD_HIDDEN: ReadonlySet<ColumnKey> = new Set(['createdAt', 'updatedAt', 'kana']);
