import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { enrolmentsQuery } from '../api';
import { saveCertificate } from '../certificate-api';
import { learnerCourses } from '../messages/learner-courses';
import type { Enrolment } from '../types';
import { AttemptList } from './AttemptList';
import { CertificateButton } from './CertificateButton';
import { StatusBadge } from './CourseCards';
import classes from './learnerCourses.module.css';

/** What one person has learned, for the administrator and the supervisor: a table on a desk, cards on a phone. */
export function LearnerCourses({ workspaceId, learnerId }: { workspaceId: string; learnerId: string }) {
  const t = useMessages(learnerCourses);
  const { data, error, refetch } = useQuery(enrolmentsQuery(workspaceId, learnerId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} m="md" />;
  if (data.length === 0) return <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  const heads = [
    'course',
    'term',
    'status',
    'progress',
    'scores',
    'attempts',
    'lastAccess',
    'completed',
    'certificate',
  ] as const;
  return (
    <table className={classes.courses}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.map((row) => (
          <Row key={row.id} workspaceId={workspaceId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ workspaceId, row }: { workspaceId: string; row: Enrolment }) {
  const t = useMessages(learnerCourses);
  const pick = usePick();
  const format = useFormat();
  const { scores } = row;
  const [opened, setOpened] = useState(false);
  const details = useId();
  const attempts = scores?.attempts ?? 0;
  const label = opened ? t('attempts.close') : t('attempts.open');
  return (
    <>
      <tr>
        <th scope="row">
          {pick(row.courseTitleJa, row.courseTitleEn)}
          {row.className ? <div className="muted">{t('inClass', { name: row.className })}</div> : null}
        </th>
        <td data-label={t('term')} className="num">
          {format.monthRange(row.startMonth, row.endMonth)}
        </td>
        <td data-label={t('status')}>
          <StatusBadge status={row.status} />
        </td>
        <td data-label={t('progress')} className="num">
          {row.progress}%
        </td>
        <td data-label={t('scores')} className="num">
          {scores ? `${scores.first} / ${scores.best} / ${scores.latest}` : t('none')}
        </td>
        <td data-label={t('attempts')} className="num">
          {format.number(attempts)}
          {attempts > 0 && !row.carriedOver ? (
            <button
              type="button"
              className={classes.open}
              aria-expanded={opened}
              aria-controls={details}
              aria-label={t('attempts.of', { label, course: pick(row.courseTitleJa, row.courseTitleEn) })}
              onClick={() => setOpened(!opened)}
            >
              {label}
            </button>
          ) : null}
        </td>
        <td data-label={t('lastAccess')} className="num">
          {format.dateTime(row.lastAccessAt)}
        </td>
        <td data-label={t('completed')} className="num">
          {row.completedAt ? format.dateTime(row.completedAt) : t('none')}
          {row.completedIn ? <div className="muted">{row.completedIn}</div> : null}
          {row.carriedOver ? <div className="muted">{t('carriedOver')}</div> : null}
        </td>
        <td data-label={t('certificate')}>
          {row.completedAt ? (
            <CertificateButton
              compact
              about={`${row.name} ${pick(row.courseTitleJa, row.courseTitleEn)}`}
              save={() => saveCertificate({ ws: workspaceId, id: row.id })}
            />
          ) : (
            t('none')
          )}
        </td>
      </tr>
      {opened ? (
        <tr id={details} className={classes.details}>
          <td colSpan={9}>
            <AttemptList workspaceId={workspaceId} enrolmentId={row.id} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
