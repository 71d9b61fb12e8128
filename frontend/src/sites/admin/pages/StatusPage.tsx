import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { SavedSearches } from '@/features/learning/components/SavedSearches';
import { StatusList } from '@/features/learning/components/StatusList';
import { StatusColumns, StatusExport } from '@/features/learning/components/StatusMenus';
import { statusMessages } from '@/features/learning/messages/status';
import { statusTotalQuery } from '@/features/learning/status-api';
import { readStatusColumns, type StatusFilter, stripStatusFilter } from '@/features/learning/status-model';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { StatusFrame, useOrgName } from '../components/StatusFrame';
import { UsedSearchNote } from '../components/UsedSearchNote';
import { useSavedSearch } from '../useSavedSearch';
import { useStatusFilter } from '../useStatusFilter';
import { useWorkspace } from '../useWorkspace';

const COLUMNS_KEY = 'keizoku.statusColumns';

/** Everybody in every course; supervisors see their own departments. */
export function StatusPage() {
  const { workspaceId, header, isAdministrator } = useWorkspace();
  const [filter, setFilter] = useStatusFilter();
  const [columns, setColumns] = useState(() => readStatusColumns(localStorage.getItem(COLUMNS_KEY)));
  const [note, setNote] = useState<string | undefined>();
  const orgName = useOrgName(workspaceId, filter);
  const hasNext = header && Boolean(header.next) && header.rosterOpen === true;
  const saved = useSavedSearch(workspaceId, filter, setFilter, hasNext);
  return (
    <StatusFrame
      tab="list"
      workspaceId={workspaceId}
      filter={filter}
      onFilter={setFilter}
      actions={
        <>
          <SavedSearches
            workspaceId={workspaceId}
            filter={filter}
            mayShare={isAdministrator}
            onApply={saved.apply}
            onDone={setNote}
          />
          <StatusExport workspaceId={workspaceId} filter={filter} onDone={setNote} />
          {header && !header.readOnly ? <MailTheFound workspaceId={workspaceId} filter={filter} /> : null}
        </>
      }
    >
      <div style={{ minWidth: 0 }}>
        {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
        {saved.used ? <UsedSearchNote used={saved.used} onClose={saved.forget} /> : null}
        <StatusList
          workspaceId={workspaceId}
          filter={filter}
          onFilter={setFilter}
          columns={columns}
          hasNext={hasNext === true}
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

/** Writes to the people of exactly what is found; nobody found is nobody to write to. */
function MailTheFound({ workspaceId, filter }: { workspaceId: string; filter: StatusFilter }) {
  const t = useMessages(statusMessages);
  const total = useQuery(statusTotalQuery(workspaceId, filter)).data;
  if (total === 0) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconMail size={16} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/mailings/new" search={stripStatusFilter(filter) as never} {...props} />}
    >
      {t('mail')}
    </Button>
  );
}
