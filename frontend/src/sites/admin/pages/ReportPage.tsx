import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ReportMarker } from '@/features/learning/components/ReportMarker';
import { ReportBadge } from '@/features/learning/components/ReportParts';
import { ReportSubmission } from '@/features/learning/components/ReportSubmission';
import classes from '@/features/learning/components/report.module.css';
import { nextWaiting, type ReportToMark, reportQuery } from '@/features/learning/marking-api';
import { markingMessages } from '@/features/learning/messages/marking';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { useWorkspaceId } from '../useWorkspace';

/** One report: what was handed in on one side, the marks on the other. */
export function ReportPage() {
  const { reportId } = useParams({ strict: false }) as { reportId: string };
  const workspaceId = useWorkspaceId();
  const query = useQuery(reportQuery(workspaceId, reportId));
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={480} radius="md" />;
  return <Marking key={reportId} workspaceId={workspaceId} view={query.data} />;
}

function Marking({ workspaceId, view }: { workspaceId: string; view: ReportToMark }) {
  const t = useMessages(markingMessages);
  const pick = usePick();
  const format = useFormat();
  const [note, setNote] = useState<string>();
  const { report } = view;
  const submitted = report.submittedAt ? format.dateTime(report.submittedAt) : '';
  const facts = [report.department, submitted, t('times', { n: report.attempt })].filter(Boolean).join(' / ');
  return (
    <>
      <PageHeader
        title={pick(report.titleJa, report.titleEn)}
        lead={pick(report.courseTitleJa, report.courseTitleEn)}
        crumbs={[{ label: t('group') }, { label: t('title'), to: '/reports' }]}
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <p className={classes.tools}>
        <ReportBadge state={report.state} />
        <Link to="/learners/$learnerId" params={{ learnerId: report.learnerId } as never} style={{ fontWeight: 600 }}>
          {report.name} <span className="num">{report.loginId}</span>
        </Link>
        <span className="muted num">{facts}</span>
      </p>
      <div className={classes.columns}>
        <ReportSubmission workspaceId={workspaceId} view={view} />
        <div>
          <ReportMarker key={report.state} workspaceId={workspaceId} view={view} onDone={setNote} />
          <Next workspaceId={workspaceId} id={report.id} />
        </div>
      </div>
    </>
  );
}

/** The way on: the one that waits longest, or the list where none waits. */
function Next({ workspaceId, id }: { workspaceId: string; id: string }) {
  const t = useMessages(markingMessages);
  const navigate = useNavigate();
  const go = useMutation({
    mutationFn: () => nextWaiting(workspaceId, id),
    onSuccess: (next) => void navigate({ to: next ? `/reports/${next}` : '/reports' }),
  });
  return (
    <div className={classes.tools} style={{ marginTop: 14 }}>
      <Button variant="default" loading={go.isPending} onClick={() => go.mutate()}>
        {t('next')}
      </Button>
      <Link to="/reports">{t('backToList')}</Link>
    </div>
  );
}
