import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { planMessages } from '@/features/seats/messages/plan';
import { rosterMessages } from '@/features/seats/messages/roster';
import { rosterStage } from '@/features/seats/model';
import { rosterPlanQuery } from '@/features/seats/plan-api';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { RosterPlanner } from '../components/RosterPlanner';
import { useWorkspace } from '../useWorkspace';

/** The roll-over plan: decided in steps, looked at as a whole, written once (product.md, N1). */
export function RosterPlanPage() {
  const t = useMessages(planMessages);
  const r = useMessages(rosterMessages);
  const format = useFormat();
  const { workspaceId, header } = useWorkspace();
  const stage = header ? rosterStage(header) : undefined;
  const open = stage === 'preparing' || stage === 'confirmed';
  const standing = useQuery({ ...rosterPlanQuery(workspaceId), enabled: open });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} crumbs={[{ label: t('back'), to: '/roster' }]} />
      {header && !open ? (
        <Panel>
          <EmptyState
            title={r(stage === 'noNext' ? 'noNextTitle' : 'notOpenTitle')}
            hint={
              stage === 'noNext' || !header.rosterOpensOn
                ? r('noNextText')
                : r('notOpenText', { date: format.date(header.rosterOpensOn, { weekday: true }) })
            }
          />
        </Panel>
      ) : null}
      {open && standing.error && !standing.data ? (
        <ErrorState error={standing.error} onRetry={() => void standing.refetch()} />
      ) : null}
      {open && standing.isPending ? <Skeleton height={360} radius="md" /> : null}
      {open && standing.data && header?.next ? (
        <RosterPlanner standing={standing.data} startsOn={header.next.startsOn} confirmed={stage === 'confirmed'} />
      ) : null}
    </>
  );
}
