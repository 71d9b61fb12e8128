import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { AuditList } from '@/features/audit/components/AuditList';
import { LearnerCourses } from '@/features/learning/components/LearnerCourses';
import { learnerCourses } from '@/features/learning/messages/learner-courses';
import { learnerQueryOptions } from '@/features/people/api';
import { EditLearnerForm } from '@/features/people/components/EditLearnerForm';
import { LatestLogins } from '@/features/people/components/LatestLogins';
import { LearnerFacts, type TermOfPerson } from '@/features/people/components/LearnerFacts';
import { PasswordDialog } from '@/features/people/components/PasswordDialog';
import { ReleaseDialog } from '@/features/people/components/ReleaseDialog';
import { learnerPageMessages } from '@/features/people/messages/learner-page';
import { learnersMessages } from '@/features/people/messages/learners';
import { loginMessages } from '@/features/people/messages/logins';
import { holdsSeat, stateTone } from '@/features/people/model';
import type { Learner, TermChoice } from '@/features/people/types';
import { homeMessages } from '@/features/seats/messages/home';
import type { Workspace } from '@/features/seats/types';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { ErrorState } from '@/ui/states/ErrorState';
import { useWorkspace } from '../useWorkspace';

export function LearnerPage() {
  const { learnerId } = useParams({ strict: false }) as { learnerId: string };
  const { workspaceId, header } = useWorkspace();
  const search = useSearch({ strict: false }) as { term?: string };
  const twoRosters = Boolean(header?.next) && header?.rosterOpen === true;
  const term: TermChoice = search.term === 'next' && twoRosters ? 'next' : 'running';
  const { data, error, refetch } = useQuery(learnerQueryOptions(workspaceId, learnerId, term));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={480} radius="md" />;
  return <Person key={`${data.id} ${term}`} learner={data} term={term} twoRosters={twoRosters} />;
}

function useTerms(header: Workspace | undefined): TermOfPerson[] {
  const t = useMessages(homeMessages);
  const format = useFormat();
  return (['running', 'next'] as const).flatMap((which) => {
    const term = header?.[which];
    return term
      ? [{ termId: term.termId, title: t(which), months: format.monthRange(term.startMonth, term.endMonth) }]
      : [];
  });
}

/** The person as one of the two rosters describes them; the choice lives in the address. */
function RosterChoice({ term }: { term: TermChoice }) {
  const t = useMessages(learnerPageMessages);
  const label = useLabels(learnersMessages);
  const navigate = useNavigate();
  return (
    <NativeSelect
      aria-label={t('roster')}
      value={term}
      data={(['running', 'next'] as const).map((value) => ({ value, label: label('terms', value) }))}
      onChange={(event) =>
        void navigate({ to: '.', search: { term: event.currentTarget.value } as never, replace: true })
      }
    />
  );
}

interface PersonProps {
  learner: Learner;
  term: TermChoice;
  twoRosters: boolean;
}

function Person({ learner, term, twoRosters }: PersonProps) {
  const t = useMessages(learnerPageMessages);
  const words = useMessages(learnersMessages);
  const courses = useMessages(learnerCourses);
  const logins = useMessages(loginMessages);
  const label = useLabels(learnersMessages);
  const isNew = (useLocation().state as { note?: string }).note === 'registered';
  const { workspaceId, header, canEdit, isAdministrator } = useWorkspace();
  const terms = useTerms(header);
  const [editing, setEditing] = useState(false);
  const [note, setNote] = useState(isNew ? t('registered', { name: learner.name }) : undefined);
  const crumbs = [{ label: words('title'), to: '/learners' }];
  if (editing)
    return (
      <>
        <PageHeader title={learner.name} crumbs={crumbs} />
        <EditLearnerForm
          workspaceId={workspaceId}
          learner={learner}
          term={term}
          onCancel={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            setNote(t('saved'));
          }}
        />
      </>
    );
  return (
    <>
      <PageHeader
        title={learner.name}
        badge={<StateBadge tone={stateTone(learner.state)}>{label('states', learner.state)}</StateBadge>}
        lead={[learner.loginId, orgPath(learner.orgUnit?.path)].filter(Boolean).join('　')}
        crumbs={crumbs}
        actions={
          <PersonActions
            learner={learner}
            header={header}
            canEdit={canEdit}
            canReset={!header?.readOnly}
            onEdit={() => setEditing(true)}
            onDone={setNote}
          />
        }
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      {twoRosters ? <RosterChoice term={term} /> : null}
      <LearnerFacts learner={learner} terms={terms} />
      <Panel
        title={courses('title')}
        flush
        actions={
          <Link to="/course-settings" search={{ target: learner.id } as never}>
            {courses('settings')}
          </Link>
        }
      >
        <LearnerCourses workspaceId={workspaceId} learnerId={learner.id} />
      </Panel>
      <Panel
        title={logins('of.title')}
        flush
        actions={
          <Link to="/logins" search={{ learner: learner.id } as never}>
            {logins('of.all')}
          </Link>
        }
      >
        <LatestLogins workspaceId={workspaceId} learnerId={learner.id} />
      </Panel>
      {isAdministrator ? (
        <Panel title={t('history')} flush>
          <AuditList filter={{ workspaceId, subject: learner.id }} emptyTitle={t('historyEmpty')} />
        </Panel>
      ) : null}
    </>
  );
}

interface PersonActionsProps {
  learner: Learner;
  header: Workspace | undefined;
  canEdit: boolean;
  canReset: boolean;
  onEdit: () => void;
  onDone: (text: string) => void;
}

function PersonActions({ learner, header, canEdit, canReset, onEdit, onDone }: PersonActionsProps) {
  const t = useMessages(learnerPageMessages);
  const navigate = useNavigate();
  const { workspaceId } = useWorkspace();
  const [dialog, setDialog] = useState<'password' | 'release' | undefined>();
  const close = () => setDialog(undefined);
  const done = (text: string) => {
    close();
    onDone(text);
  };
  // Off the roster that is being prepared first; the running one only where there is no other.
  const inNext = header?.rosterOpen === true && holdsSeat(learner.seats, header.next?.termId);
  const inRunning = holdsSeat(learner.seats, header?.running?.termId);
  return (
    <>
      {canReset ? (
        <Button variant="default" onClick={() => setDialog('password')}>
          {t('resetPassword')}
        </Button>
      ) : null}
      {canEdit && (inNext || inRunning) ? (
        <Button variant="default" c="red.9" onClick={() => setDialog('release')}>
          {t('remove')}
        </Button>
      ) : null}
      {canEdit ? <Button onClick={onEdit}>{t('edit')}</Button> : null}
      <PasswordDialog
        opened={dialog === 'password'}
        workspaceId={workspaceId}
        learner={learner}
        onClose={close}
        onDone={done}
        onHandOut={() => void navigate({ to: '/hand-outs', state: { learnerIds: [learner.id] } as never })}
      />
      {dialog === 'release' ? (
        <ReleaseDialog
          workspaceId={workspaceId}
          people={[learner]}
          term={inNext ? 'next' : 'running'}
          nextStartsOn={header?.next?.startsOn}
          onClose={close}
          onDone={done}
        />
      ) : null}
    </>
  );
}
