import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { type ClassLine, type ClassTerm, classesQuery } from '../classes-api';
import { classMessages } from '../messages/classes';

/** From when to when a class runs, in words. */
export function useClassPeriod(): (one: { from?: string | null; until?: string | null }) => string {
  const t = useMessages(classMessages);
  const format = useFormat();
  return ({ from, until }) => {
    if (from && until) return t('period.both', { from: format.date(from), until: format.date(until) });
    if (from) return t('period.from', { from: format.date(from) });
    return until ? t('period.until', { until: format.date(until) }) : t('wholeTerm');
  };
}

export interface ClassListProps {
  workspaceId: string;
  term: ClassTerm;
  isAdministrator: boolean;
}

/** The classes of a term. */
export function ClassList({ workspaceId, term, isAdministrator }: ClassListProps) {
  const t = useMessages(classMessages);
  const format = useFormat();
  const period = useClassPeriod();
  const query = useQuery(classesQuery(workspaceId, term));
  const number = (n: number) => <span className="num">{format.number(n)}</span>;
  return (
    <DataTable<ClassLine>
      label={t('list')}
      rows={query.data}
      rowKey={(row) => row.id}
      error={query.error}
      onRetry={() => void query.refetch()}
      empty={
        isAdministrator ? (
          <EmptyState title={t('empty')} hint={t('emptyHint')} />
        ) : (
          <EmptyState title={t('emptyRead')} />
        )
      }
      columns={[
        {
          key: 'name',
          header: t('column.name'),
          card: 'title',
          cell: (row) => (
            <Link to="/classes/$classId" params={{ classId: row.id } as never} style={{ fontWeight: 600 }}>
              {row.name}
            </Link>
          ),
        },
        { key: 'period', header: t('column.period'), cell: (row) => <span className="num">{period(row)}</span> },
        { key: 'courses', header: t('column.courses'), align: 'right', cell: (row) => number(row.courseCount) },
        { key: 'members', header: t('column.members'), align: 'right', cell: (row) => number(row.memberCount) },
      ]}
    />
  );
}
