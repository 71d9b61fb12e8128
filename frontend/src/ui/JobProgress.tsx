import { Progress } from '@mantine/core';
import { isOver, useJob } from '@/api/job';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { ErrorState } from './states/ErrorState';

/** A long job's progress with its counts; announced in steps of 25 %, so that a screen reader is not flooded. */
export function JobProgress({ id, title }: { id: string; title: string }) {
  const t = useMessages(common);
  const label = useLabels(common);
  const format = useFormat();
  const { data: job, error, refetch } = useJob(id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const percent = job ? (isOver(job) || job.total === 0 ? (isOver(job) ? 100 : 0) : (job.done / job.total) * 100) : 0;
  const state = job ? label('job', job.state) : t('job.queued');
  return (
    <div>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
        <strong>{title}</strong>
        <span className="num">
          {state}
          {job && job.total > 0 ? `　${format.number(job.done)} / ${format.number(job.total)}` : ''}
        </span>
      </div>
      <Progress value={percent} aria-label={title} mt={4} color={job?.state === 'failed' ? 'red.8' : undefined} />
      <span aria-live="polite" className="unseen">
        {`${title} ${Math.floor(percent / 25) * 25}% ${isOver(job) ? state : ''}`}
      </span>
    </div>
  );
}
