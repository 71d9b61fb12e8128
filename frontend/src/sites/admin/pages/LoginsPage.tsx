import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { startTransition, useCallback, useState } from 'react';
import { learnerQueryOptions } from '@/features/people/api';
import { LoginList } from '@/features/people/components/LoginList';
import { LoginExport } from '@/features/people/components/LoginToolbar';
import { OrgFilter } from '@/features/people/components/OrgFilter';
import { learnersMessages } from '@/features/people/messages/learners';
import { loginMessages } from '@/features/people/messages/logins';
import { orgUnitsQuery } from '@/features/people/org-api';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { Note } from '@/ui/Note';
import { PageHeader } from '@/ui/PageHeader';
import { useLoginFilter } from '../useLoginFilter';
import { useWorkspaceId } from '../useWorkspace';
import pages from './pages.module.css';

/** When people logged in; supervisors see their own departments. */
export function LoginsPage() {
  const t = useMessages(loginMessages);
  const people = useMessages(learnersMessages);
  const workspaceId = useWorkspaceId();
  const [filter, setFilter] = useLoginFilter();
  const [note, setNote] = useState<string | undefined>();
  const units = useQuery(orgUnitsQuery(workspaceId, { term: 'running' }));
  const pick = useCallback((org: string) => startTransition(() => setFilter({ org })), [setFilter]);
  const orgFilter = <OrgFilter workspaceId={workspaceId} term="running" selected={filter.org} onSelect={pick} />;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ label: t('group') }]}
        actions={<LoginExport workspaceId={workspaceId} filter={filter} onDone={setNote} />}
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      {filter.learner ? (
        <OnePerson workspaceId={workspaceId} learnerId={filter.learner} onAll={() => setFilter({ learner: '' })} />
      ) : null}
      <div className={pages.split}>
        <aside className={pages.side} aria-label={people('organisation')}>
          <h2>{people('organisation')}</h2>
          {orgFilter}
        </aside>
        <details className={pages.fold}>
          <summary>{people('showOrganisations')}</summary>
          {orgFilter}
        </details>
        <LoginList
          workspaceId={workspaceId}
          filter={filter}
          onFilter={setFilter}
          orgName={filter.org ? units.data?.find((unit) => unit.id === filter.org)?.name : undefined}
        />
      </div>
    </>
  );
}

/** Says that only one person's log-ins are shown, and leads back to everybody's. */
function OnePerson({ workspaceId, learnerId, onAll }: { workspaceId: string; learnerId: string; onAll: () => void }) {
  const t = useMessages(loginMessages);
  const { data } = useQuery(learnerQueryOptions(workspaceId, learnerId, 'running'));
  if (!data) return null;
  return (
    <Note tone="info" role="status">
      {t('onlyOne', { name: data.name })}{' '}
      <Button variant="subtle" size="compact-sm" onClick={onAll}>
        {t('everybody')}
      </Button>
    </Note>
  );
}
