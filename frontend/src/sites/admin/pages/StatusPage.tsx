import { useState } from 'react';
import { StatusList } from '@/features/learning/components/StatusList';
import { StatusColumns, StatusExport } from '@/features/learning/components/StatusMenus';
import { readStatusColumns } from '@/features/learning/status-model';
import { DoneNote } from '@/ui/DoneNote';
import { StatusFrame, useOrgName } from '../components/StatusFrame';
import { useStatusFilter } from '../useStatusFilter';
import { useWorkspace } from '../useWorkspace';

const COLUMNS_KEY = 'keizoku.statusColumns';

/** Everybody in every course; supervisors see their own departments. */
export function StatusPage() {
  const { workspaceId, header } = useWorkspace();
  const [filter, setFilter] = useStatusFilter();
  const [columns, setColumns] = useState(() => readStatusColumns(localStorage.getItem(COLUMNS_KEY)));
  const [note, setNote] = useState<string | undefined>();
  const orgName = useOrgName(workspaceId, filter);
  return (
    <StatusFrame
      tab="list"
      workspaceId={workspaceId}
      filter={filter}
      onFilter={setFilter}
      actions={<StatusExport workspaceId={workspaceId} filter={filter} onDone={setNote} />}
    >
      <div style={{ minWidth: 0 }}>
        {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
        <StatusList
          workspaceId={workspaceId}
          filter={filter}
          onFilter={setFilter}
          columns={columns}
          hasNext={Boolean(header?.next) && header?.rosterOpen === true}
          orgName={orgName}
          columnMenu={
            <StatusColumns
              chosen={columns}
              onChange={(next) => {
                setColumns(next);
                localStorage.setItem(COLUMNS_KEY, next.join(','));
              }}
            />
          }
        />
      </div>
    </StatusFrame>
  );
}
