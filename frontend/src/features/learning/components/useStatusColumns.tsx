import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { StateBadge } from '@/ui/StateBadge';
import type { Column } from '@/ui/table/types';
import { statusMessages } from '../messages/status';
import { statusTone } from '../model';
import type { StatusRow } from '../status-api';
import { STATUS_SORTS, type StatusColumn } from '../status-model';
import classes from './status.module.css';

const SETTING_TONES = { required: 'danger', recommended: 'info', optional: 'neutral', hidden: 'warning' } as const;

const RIGHT: ReadonlySet<StatusColumn> = new Set([
  'progress',
  'firstScore',
  'bestScore',
  'latestScore',
  'attempts',
  'minutes',
]);

/** The columns that were chosen, in their fixed order; the person and the course head the card on a phone. */
export function useStatusColumns(chosen: readonly StatusColumn[]): Column<StatusRow>[] {
  const t = useMessages(statusMessages);
  const label = useLabels(statusMessages);
  const format = useFormat();
  const pick = usePick();
  return useMemo(() => {
    const none = <span className="muted">{t('none')}</span>;
    const number = (value: number | null | undefined) =>
      value === undefined || value === null ? none : <span className="num">{format.number(value)}</span>;
    const moment = (value: string | null | undefined) =>
      value ? <span className="num nowrap">{format.dateTime(value)}</span> : none;
    const cells: Record<StatusColumn, (row: StatusRow) => ReactNode> = {
      loginId: (row) => <span className="num nowrap">{row.loginId}</span>,
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
      employeeNumber: (row) => <span className="num">{row.employeeNumber ?? ''}</span>,
      orgUnit: (row) =>
        row.orgUnit ? (
          <span className={classes.unit} title={orgPath(row.orgUnit.path)}>
            {row.orgUnit.name}
          </span>
        ) : (
          <span className="muted">{t('noOrg')}</span>
        ),
      role: (row) => <span className="nowrap">{label('roles', row.role)}</span>,
      course: (row) => <span className={classes.title}>{pick(row.courseTitleJa, row.courseTitleEn)}</span>,
      courseCode: (row) => <span className="num nowrap">{row.courseCode}</span>,
      series: (row) => (row.seriesJa ? pick(row.seriesJa, row.seriesEn) : ''),
      context: (row) => row.className ?? <span className="muted">{t('catalogue')}</span>,
      setting: (row) => <StateBadge tone={SETTING_TONES[row.setting]}>{label('settings', row.setting)}</StateBadge>,
      dueOn: (row) => (row.dueOn ? <span className="num nowrap">{format.date(row.dueOn)}</span> : none),
      status: (row) => <StateBadge tone={statusTone(row.status)}>{label('statuses', row.status)}</StateBadge>,
      progress: (row) => <span className="num nowrap">{row.progress}%</span>,
      firstScore: (row) => number(row.scores?.first),
      bestScore: (row) => number(row.scores?.best),
      latestScore: (row) => number(row.scores?.latest),
      attempts: (row) => number(row.scores?.attempts ?? 0),
      minutes: (row) => number(row.minutes),
      survey: (row) =>
        typeof row.surveyAnswered === 'boolean' ? (
          <span className="nowrap">{label('surveys', row.surveyAnswered ? 'answered' : 'unanswered')}</span>
        ) : (
          none
        ),
      startedAt: (row) => moment(row.startedAt),
      lastAccessAt: (row) => moment(row.lastAccessAt),
      completedAt: (row) => moment(row.completedAt),
    };
    return chosen.map((key) => ({
      key,
      header: label('columnNames', key),
      cell: cells[key],
      sortKey: STATUS_SORTS.find((name) => name === key),
      align: RIGHT.has(key) ? 'right' : undefined,
      card: key === 'name' ? 'title' : key === 'status' ? 'badge' : 'line',
    }));
  }, [chosen, t, label, format, pick]);
}
