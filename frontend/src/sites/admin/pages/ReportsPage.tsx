import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { ReportQueue } from '@/features/learning/components/ReportQueue';
import { ReportsExport } from '@/features/learning/components/ReportsExport';
import type { ReportsFilter } from '@/features/learning/marking-api';
import { markingMessages } from '@/features/learning/messages/marking';
import { statusSummaryQuery } from '@/features/learning/status-api';
import { parseStatusFilter } from '@/features/learning/status-model';
import { orgUnitsQuery } from '@/features/people/org-api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { orgPath } from '@/lib/org-path';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { useWorkspaceId } from '../useWorkspace';

const EVERYTHING = parseStatusFilter({});
const STATES = ['submitted', 'returned', 'marked'] as const;

/** The conditions live in the address bar: Back from a report shows the same rows. */
function useReportsFilter(): [ReportsFilter, (patch: Partial<ReportsFilter>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const filter: ReportsFilter = {
    state: STATES.find((state) => state === search.state) ?? '',
    course: text(search.course),
    org: text(search.org),
  };
  const set = (patch: Partial<ReportsFilter>) => {
    const next = Object.entries({ ...filter, ...patch }).filter(([, value]) => value !== '');
    void navigate({ to: '.', search: Object.fromEntries(next) as never });
  };
  return [filter, set];
}

/** レポートの採点: the queue. */
export function ReportsPage() {
  const t = useMessages(markingMessages);
  const pick = usePick();
  const workspaceId = useWorkspaceId();
  const [filter, setFilter] = useReportsFilter();
  const [note, setNote] = useState<string>();
  const courses = useQuery(statusSummaryQuery(workspaceId, 'course', EVERYTHING)).data;
  const units = useQuery(orgUnitsQuery(workspaceId)).data;
  const titled = courses?.items.map((one) => ({ value: one.id ?? '', label: pick(one.nameJa, one.nameEn) })) ?? [];
  const departments = useMemo(
    () => (units ?? []).map((unit) => ({ value: unit.id, label: orgPath(unit.path) || unit.name })),
    [units],
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ label: t('group') }]}
        actions={<ReportsExport workspaceId={workspaceId} filter={filter} onDone={setNote} />}
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <Panel flush>
        <ReportQueue {...{ workspaceId, filter, departments }} courses={titled} onFilter={setFilter} />
      </Panel>
    </>
  );
}
