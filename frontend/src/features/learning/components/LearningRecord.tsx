import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Facts } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { myEnrolmentsQuery, saveMyCertificate } from '../certificate-api';
import { record } from '../messages/record';
import type { Enrolment } from '../types';
import { CertificateButton } from './CertificateButton';
import { StatusBadge } from './CourseCards';
import classes from './learning.module.css';

/** 学習記録: what one has completed and what is under way, in every term. */
export function LearningRecord({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(record);
  const { data, error, refetch } = useQuery(myEnrolmentsQuery(workspaceId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  if (data.length === 0) return <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  const completed = data.filter((one) => one.completedAt);
  const others = data.filter((one) => !one.completedAt);
  return (
    <>
      <Shelf title={t('completed', { n: completed.length })} rows={completed} workspaceId={workspaceId} />
      <Shelf title={t('going', { n: others.length })} rows={others} workspaceId={workspaceId} />
    </>
  );
}

interface ShelfProps {
  title: string;
  rows: readonly Enrolment[];
  workspaceId: string;
}

function Shelf({ title, rows, workspaceId }: ShelfProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={classes.shelf}>{title}</h2>
      <ul className={classes.cards}>
        {rows.map((row) => (
          <Entry key={row.id} row={row} workspaceId={workspaceId} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ row, workspaceId }: { row: Enrolment; workspaceId: string }) {
  const t = useMessages(record);
  const pick = usePick();
  const format = useFormat();
  const title = pick(row.courseTitleJa, row.courseTitleEn);
  const { scores } = row;
  const num = (value: string) => <span className="num">{value}</span>;
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h3 className={classes.cardTitle}>{title}</h3>
        <StatusBadge status={row.status} />
      </div>
      <Facts
        items={[
          row.completedAt
            ? { label: t('completedAt'), value: num(format.dateTime(row.completedAt)) }
            : { label: t('progress'), value: num(`${row.progress}%`) },
          scores
            ? { label: t('scores'), value: num(`${scores.first} / ${scores.best} / ${scores.latest}`) }
            : undefined,
          scores ? { label: t('attempts'), value: num(t('times', { n: scores.attempts })) } : undefined,
          { label: t('started'), value: num(format.dateTime(row.startedAt)) },
          { label: t('lastAccess'), value: num(format.dateTime(row.lastAccessAt)) },
          row.className ? { label: t('className'), value: row.className } : undefined,
          { label: t('term'), value: num(format.monthRange(row.startMonth, row.endMonth)) },
        ]}
      />
      {row.carriedOver ? <p className="muted">{t('carriedOver')}</p> : null}
      {row.completedAt ? (
        <div>
          <CertificateButton about={title} save={() => saveMyCertificate({ ws: workspaceId, id: row.id })} />
        </div>
      ) : null}
    </li>
  );
}
