import { useNavigate, useSearch } from '@tanstack/react-router';
import { NewLearnerForm } from '@/features/people/components/NewLearnerForm';
import { learnerPageMessages } from '@/features/people/messages/learner-page';
import { learnersMessages } from '@/features/people/messages/learners';
import { parseFilter } from '@/features/people/model';
import { useMessages } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { PageHeader } from '@/ui/PageHeader';
import { useWorkspace } from '../useWorkspace';

export function NewLearnerPage() {
  const t = useMessages(learnerPageMessages);
  const words = useMessages(learnersMessages);
  const label = useLabels(learnersMessages);
  const navigate = useNavigate();
  const { workspaceId, header } = useWorkspace();
  const filter = parseFilter(useSearch({ strict: false }) as Record<string, unknown>);
  const term = filter.term === 'next' ? header?.next : (header?.running ?? header?.next);
  const full = term && filter.term === 'running' && term.assigned >= term.purchased;
  const back = () =>
    void navigate({ to: '/learners', search: filter.term === 'next' ? ({ term: 'next' } as never) : undefined });
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        lead={t('newLead')}
        crumbs={[{ label: words('title'), to: '/learners' }, { label: `${t('term')}: ${label('terms', filter.term)}` }]}
      />
      <NewLearnerForm
        workspaceId={workspaceId}
        term={filter.term}
        orgUnitId={filter.org}
        disabledReason={header && !term ? t('noSeat') : full ? t('full') : undefined}
        onCancel={back}
        onDone={(learner) =>
          void navigate({
            to: '/learners/$learnerId' as never,
            params: { learnerId: learner.id } as never,
            state: { note: 'registered' } as never,
          })
        }
      />
    </>
  );
}
