import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState, NoMatchState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { statusMessages } from '../messages/status';
import { type GroupBy, type StatusSummary as Summary, statusSummaryQuery } from '../status-api';
import { drawn, isNarrowed, MOST_BARS, type StatusFilter } from '../status-model';
import { StatusBars } from './StatusBars';
import { useClasses, useLibraryCourses } from './StatusList';
import { type ChangeStatusFilter, StatusToolbar } from './StatusToolbar';
import { SummaryTable } from './SummaryTable';
import classes from './status.module.css';
import { useGroupName } from './useGroupName';

export interface StatusSummaryProps {
  workspaceId: string;
  by: GroupBy;
  filter: StatusFilter;
  onFilter: ChangeStatusFilter;
  hasNext: boolean;
  orgName?: string;
}

/** The learning status in numbers, by course or by department: stacked bars, and a table of the same figures. */
export function StatusSummary({ workspaceId, by, filter, onFilter, hasNext, orgName }: StatusSummaryProps) {
  const t = useMessages(statusMessages);
  const query = useQuery(statusSummaryQuery(workspaceId, by, filter));
  const courses = useLibraryCourses(workspaceId, filter);
  const trainingClasses = useClasses(workspaceId, filter.term);
  return (
    <>
      <StatusToolbar
        filter={filter}
        onChange={onFilter}
        courses={courses}
        trainingClasses={trainingClasses}
        hasNext={hasNext}
        orgName={orgName}
        ofNumbers
      />
      {query.error && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Skeleton height={360} />
      ) : query.data.total.total > 0 ? (
        <Shown by={by} summary={query.data} stale={query.isPlaceholderData} />
      ) : isNarrowed(filter) ? (
        <NoMatchState />
      ) : (
        <EmptyState title={t('emptyTitle')} hint={t('emptyText')} />
      )}
    </>
  );
}

function Shown({ by, summary, stale }: { by: GroupBy; summary: Summary; stale: boolean }) {
  const t = useMessages(statusMessages);
  const format = useFormat();
  const nameOf = useGroupName();
  const groups = drawn(summary.items);
  const bars = groups.map((group) => ({ key: group.id ?? '', name: nameOf(group), counts: group.counts }));
  const part =
    groups.length < summary.items.length ? t('chart.part', { n: Math.min(MOST_BARS, groups.length) }) : undefined;
  const { people, courses, total } = summary;
  const head = [
    t('people', { n: format.number(people) }),
    t('courses', { n: format.number(courses) }),
    typeof total.completionPercent === 'number' ? t('rate.of', { n: total.completionPercent }) : '',
  ];
  return (
    <div aria-busy={stale} style={stale ? { opacity: 0.6 } : undefined}>
      <section className={classes.part}>
        <h2>
          {t('chart.title')}
          <span className="num">{head.filter(Boolean).join(' / ')}</span>
        </h2>
        <StatusBars
          label={t(by === 'course' ? 'chart.courses' : 'chart.orgUnits')}
          bars={[{ key: 'all', name: <strong>{t('table.everything')}</strong>, counts: total }, ...bars]}
          note={part}
        />
      </section>
      <SummaryTable by={by} summary={summary} />
    </div>
  );
}
