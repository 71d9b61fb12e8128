import '@/ui/theme/styles.forms';
import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { type QueuedReport, type ReportsFilter, reportsQuery } from '../marking-api';
import { markingMessages } from '../messages/marking';
import { reportMessages } from '../messages/report';
import { ReportBadge } from './ReportParts';
import classes from './status.module.css';

export interface Choice {
  value: string;
  label: string;
}

export interface ReportQueueProps {
  workspaceId: string;
  filter: ReportsFilter;
  onFilter: (patch: Partial<ReportsFilter>) => void;
  courses: readonly Choice[];
  departments: readonly Choice[];
}

const STATES = ['submitted', 'returned', 'marked'] as const;

/** What waits to be marked, what was returned, and what is done. */
export function ReportQueue({ workspaceId, filter, onFilter, courses, departments }: ReportQueueProps) {
  const t = useMessages(markingMessages);
  const states = useLabels(reportMessages);
  const format = useFormat();
  const query = useInfiniteQuery(reportsQuery(workspaceId, filter));
  const rows = query.data?.pages.flatMap((page) => page.items);
  const total = query.data?.pages[0]?.total;
  const columns = useQueueColumns();
  return (
    <>
      <search className={classes.toolbar} aria-label={t('search')}>
        <NativeSelect
          aria-label={t('filter.state')}
          value={filter.state}
          data={[
            { value: '', label: t('filter.state.any') },
            ...STATES.map((value) => ({ value, label: states('state', value) })),
          ]}
          onChange={(event) => onFilter({ state: STATES.find((one) => one === event.currentTarget.value) ?? '' })}
        />
        <NativeSelect
          aria-label={t('filter.course')}
          value={filter.course}
          data={[{ value: '', label: t('filter.course.any') }, ...courses]}
          onChange={(event) => onFilter({ course: event.currentTarget.value })}
          className={classes.course}
        />
        <NativeSelect
          aria-label={t('filter.org')}
          value={filter.org}
          data={[{ value: '', label: t('filter.org.any') }, ...departments]}
          onChange={(event) => onFilter({ org: event.currentTarget.value })}
          className={classes.course}
        />
        <span className={`${classes.count} num`} aria-live="polite">
          {total === undefined || total === null ? '' : t('count', { n: format.number(total) })}
        </span>
      </search>
      <DataTable<QueuedReport>
        label={t('list')}
        rows={rows}
        rowKey={(row) => row.id}
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
        columns={columns}
      />
      {query.hasNextPage ? (
        <Button variant="default" m="md" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}

function useQueueColumns() {
  const t = useMessages(markingMessages);
  const pick = usePick();
  const format = useFormat();
  return [
    {
      key: 'learner',
      header: t('columns.learner'),
      card: 'title' as const,
      cell: (row: QueuedReport) => (
        <Link to="/reports/$reportId" params={{ reportId: row.id } as never} style={{ fontWeight: 600 }}>
          {row.name} <span className="num">{row.loginId}</span>
        </Link>
      ),
    },
    {
      key: 'state',
      header: t('columns.state'),
      card: 'badge' as const,
      cell: (row: QueuedReport) => <ReportBadge state={row.state} />,
    },
    {
      key: 'report',
      header: t('columns.report'),
      cell: (row: QueuedReport) => (
        <>
          {pick(row.titleJa, row.titleEn)}
          <br />
          <span className="muted">{pick(row.courseTitleJa, row.courseTitleEn)}</span>
        </>
      ),
    },
    { key: 'department', header: t('columns.department'), cell: (row: QueuedReport) => row.department ?? t('none') },
    {
      key: 'submitted',
      header: t('columns.submitted'),
      cell: (row: QueuedReport) => (
        <span className="num nowrap">{row.submittedAt ? format.dateTime(row.submittedAt) : t('none')}</span>
      ),
    },
    {
      key: 'attempt',
      header: t('columns.attempt'),
      cell: (row: QueuedReport) => <span className="num nowrap">{t('times', { n: row.attempt })}</span>,
    },
    {
      key: 'score',
      header: t('columns.score'),
      align: 'right' as const,
      cell: (row: QueuedReport) => (
        <span className="num nowrap">
          {row.score === null || row.score === undefined ? t('none') : t('score', { n: row.score })}
        </span>
      ),
    },
  ];
}
