import { IconListCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isOver, type Job, jobsQuery } from '@/api/job';
import { useMay } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import header from './Header.module.css';
import classes from './JobTray.module.css';

/** Work behind the pages, running and ended, on every page of the site: it goes on whatever page is open or reloaded. */
export function JobTray() {
  const t = useMessages(common);
  const format = useFormat();
  const may = useMay('jobs.read');
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...jobsQuery, enabled: may });
  if (!may) return null;
  const jobs = data ?? [];
  const running = jobs.filter((job) => !isOver(job)).length;
  const label = running > 0 ? t('jobs.running', { count: format.number(running) }) : t('jobs.title');
  return (
    <>
      <button type="button" className={classes.opener} popoverTarget="job-tray" aria-label={label} title={label}>
        <IconListCheck size={20} aria-hidden="true" />
        {running > 0 ? (
          <span className={classes.count} aria-hidden="true">
            {format.number(running)}
          </span>
        ) : null}
      </button>
      <span className={classes.spoken} aria-live="polite">
        {running > 0 ? label : ''}
      </span>
      <div
        id="job-tray"
        popover="auto"
        className={`${header.menu} ${classes.tray}`}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <strong>{t('jobs.title')}</strong>
        {jobs.length === 0 ? <p className="muted">{t('jobs.none')}</p> : null}
        <ul>{open ? jobs.map((job) => <Line key={job.id} job={job} />) : null}</ul>
      </div>
    </>
  );
}

function Line({ job }: { job: Job }) {
  const label = useLabels(common);
  const format = useFormat();
  const counts = job.total > 0 ? `${format.number(job.done)} / ${format.number(job.total)}` : '';
  const name = label('jobKind', job.kind);
  return (
    <li>
      <div className={classes.line}>
        <span>{name}</span>
        <span className="num nowrap">{[label('job', job.state), counts].filter(Boolean).join('　')}</span>
      </div>
      {isOver(job) ? null : <progress aria-label={name} value={job.done} max={Math.max(job.total, 1)} />}
      <div className="muted num">{format.dateTime(job.finishedAt ?? job.createdAt)}</div>
    </li>
  );
}
