import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ImportChoose, type TermOption } from '@/features/people/components/ImportChoose';
import { ImportDone } from '@/features/people/components/ImportDone';
import { ImportReview } from '@/features/people/components/ImportReview';
import { ImportSteps } from '@/features/people/components/ImportSteps';
import { importPlanQuery } from '@/features/people/import-api';
import type { ImportKind } from '@/features/people/import-model';
import { importsMessages } from '@/features/people/messages/imports';
import { learnersMessages } from '@/features/people/messages/learners';
import { orgsMessages } from '@/features/people/messages/orgs';
import type { ImportPlan, TermChoice } from '@/features/people/types';
import { PlanFileOffer } from '@/features/seats/components/PlanFileOffer';
import type { Workspace } from '@/features/seats/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { useWorkspace } from '../useWorkspace';

export const LearnerImportPage = () => <ImportPage kind="learners" />;
export const OrgUnitImportPage = () => <ImportPage kind="org_units" />;

interface Place {
  term: TermChoice;
  plan: string | undefined;
  job: string | undefined;
  done: boolean;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function usePlace(): [Place, (place: Partial<Place>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const place: Place = {
    term: search.term === 'next' ? 'next' : 'running',
    plan: text(search.plan),
    job: text(search.job),
    done: search.done === true || search.done === 'true',
  };
  const go = (next: Partial<Place>) => {
    const { term, plan, job, done } = { ...place, ...next };
    void navigate({
      to: '.',
      search: { term: term === 'next' ? term : undefined, plan, job, done: done || undefined } as never,
    });
  };
  return [place, go];
}

/** Load, check, confirm. Plan and job stand in the address, so that a reload loses neither. */
function ImportPage({ kind }: { kind: ImportKind }) {
  const t = useMessages(importsMessages);
  const learners = useMessages(learnersMessages);
  const orgs = useMessages(orgsMessages);
  const client = useQueryClient();
  const { workspaceId, header } = useWorkspace();
  const [place, go] = usePlace();
  const terms = useTermOptions(header);
  const term =
    terms.some((option) => option.value === place.term) || terms.length === 0
      ? place.term
      : (terms[0]?.value ?? 'running');
  const keep = (plan: ImportPlan) => {
    client.setQueryData(importPlanQuery(workspaceId, plan.id).queryKey, plan);
    go({ plan: plan.id, term, done: false, job: undefined });
  };
  const again = () => go({ plan: undefined, job: undefined, done: false });
  const back =
    kind === 'learners' ? { label: learners('title'), to: '/learners' } : { label: orgs('title'), to: '/org-units' };
  return (
    <>
      <PageHeader title={t(kind === 'learners' ? 'title.learners' : 'title.org_units')} crumbs={[back]} />
      <ImportSteps current={place.done ? 2 : place.plan ? 1 : 0} />
      {place.plan ? (
        <Checked
          workspaceId={workspaceId}
          kind={kind}
          place={{ ...place, term }}
          plan={place.plan}
          go={go}
          again={again}
        />
      ) : (
        <ImportChoose
          workspaceId={workspaceId}
          kind={kind}
          term={term}
          terms={terms}
          onTerm={(next) => go({ term: next })}
          onPlan={keep}
        />
      )}
    </>
  );
}

interface CheckedProps {
  workspaceId: string;
  kind: ImportKind;
  place: Place;
  plan: string;
  go: (place: Partial<Place>) => void;
  again: () => void;
}

function Checked({ workspaceId, kind, place, plan: id, go, again }: CheckedProps) {
  const navigate = useNavigate();
  const pick = usePick();
  const { data: plan, error, refetch } = useQuery(importPlanQuery(workspaceId, id));
  if (error && !plan) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!plan) return <Skeleton height={320} radius="md" />;
  if (place.done || plan.state === 'committed')
    return <ImportDone plan={plan} kind={kind} term={place.term} jobId={place.job} onAnother={again} />;
  return (
    <>
      {kind === 'learners' && place.term === 'next' && plan.errorCount === 0 ? (
        <PlanFileOffer
          workspaceId={workspaceId}
          importId={plan.id}
          phrase={
            plan.needsAcknowledgement
              ? pick(plan.needsAcknowledgement.phrase, plan.needsAcknowledgement.phraseEn)
              : undefined
          }
          onTaken={() => void navigate({ to: '/roster/plan' })}
        />
      ) : null}
      <ImportReview
        key={plan.id}
        workspaceId={workspaceId}
        plan={plan}
        kind={kind}
        onAgain={again}
        onCommitted={(answer) => go({ done: true, job: answer.jobId ?? undefined })}
      />
    </>
  );
}

/** The rosters that may be written to: the running one, and the next one inside its window. */
function useTermOptions(header: Workspace | undefined): TermOption[] {
  const t = useMessages(importsMessages);
  const format = useFormat();
  return (['running', 'next'] as const).flatMap((which): TermOption[] => {
    const term = header?.[which];
    if (!term || (which === 'next' && header.running && !header.rosterOpen)) return [];
    // Before the first term has begun, the API calls it the running one.
    return [
      {
        value: header.running ? which : 'running',
        label: format.aside(t(`terms.${which}`), format.monthRange(term.startMonth, term.endMonth)),
      },
    ];
  });
}
