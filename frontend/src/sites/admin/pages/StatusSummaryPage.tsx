import { StatusSummary } from '@/features/learning/components/StatusSummary';
import type { GroupBy } from '@/features/learning/status-api';
import { StatusFrame, useOrgName } from '../components/StatusFrame';
import { useStatusFilter } from '../useStatusFilter';
import { useWorkspace } from '../useWorkspace';

function Page({ by }: { by: GroupBy }) {
  const { workspaceId, header } = useWorkspace();
  const [filter, setFilter] = useStatusFilter();
  const orgName = useOrgName(workspaceId, filter);
  return (
    <StatusFrame
      tab={by === 'course' ? 'courses' : 'orgUnits'}
      workspaceId={workspaceId}
      filter={filter}
      onFilter={setFilter}
    >
      <div style={{ minWidth: 0 }}>
        <StatusSummary
          workspaceId={workspaceId}
          by={by}
          filter={filter}
          onFilter={setFilter}
          hasNext={Boolean(header?.next) && header?.rosterOpen === true}
          orgName={orgName}
        />
      </div>
    </StatusFrame>
  );
}

export const StatusByCoursePage = () => <Page by="course" />;
export const StatusByUnitPage = () => <Page by="orgUnit" />;
