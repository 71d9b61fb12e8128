import { Button } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { startTransition, useCallback, useState } from 'react';
import { LearnerList } from '@/features/people/components/LearnerList';
import { ColumnMenu, ExportMenu } from '@/features/people/components/ListMenus';
import { OrgFilter } from '@/features/people/components/OrgFilter';
import { learnersMessages } from '@/features/people/messages/learners';
import { readColumns } from '@/features/people/model';
import { ContractHeaders } from '@/features/seats/components/ContractHeaders';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { useLearnerFilter } from '../useLearnerFilter';
import { useWorkspace } from '../useWorkspace';
import classes from './pages.module.css';

const COLUMNS_KEY = 'keizoku.learnerColumns';

export function LearnersPage() {
  const t = useMessages(learnersMessages);
  const navigate = useNavigate();
  const { workspaceId, header, canEdit, isAdministrator } = useWorkspace();
  const [filter, setFilter] = useLearnerFilter();
  const [columns, setColumns] = useState(() => readColumns(localStorage.getItem(COLUMNS_KEY)));
  const [note, setNote] = useState<string | undefined>();
  const pickOrg = useCallback((org: string) => startTransition(() => setFilter({ org })), [setFilter]);
  const orgFilter = <OrgFilter workspaceId={workspaceId} term={filter.term} selected={filter.org} onSelect={pickOrg} />;
  return (
    <>
      <PageHeader
        title={t(isAdministrator ? 'title' : 'titleRead')}
        crumbs={isAdministrator ? [{ label: t('group') }] : undefined}
        actions={
          <>
            <ExportMenu workspaceId={workspaceId} filter={filter} onDone={setNote} />
            {canEdit ? (
              <>
                <Button
                  component={Link}
                  to="/learners/import"
                  search={{ term: filter.term } as never}
                  variant="default"
                  leftSection={<IconUpload size={16} aria-hidden="true" />}
                >
                  {t('importFile')}
                </Button>
                <Button
                  component={Link}
                  to="/learners/new"
                  search={{ term: filter.term, org: filter.org || undefined } as never}
                  leftSection={<IconPlus size={16} aria-hidden="true" />}
                >
                  {t('add')}
                </Button>
              </>
            ) : null}
          </>
        }
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <div className={classes.headers}>
        <ContractHeaders workspaceId={workspaceId} />
      </div>
      <div className={classes.split}>
        <aside className={classes.side} aria-label={t('organisation')}>
          <h2>{t('organisation')}</h2>
          {orgFilter}
        </aside>
        <details className={classes.fold}>
          <summary>{t('showOrganisations')}</summary>
          {orgFilter}
        </details>
        <LearnerList
          workspaceId={workspaceId}
          filter={filter}
          onFilter={setFilter}
          columns={columns}
          canEdit={canEdit}
          hasNext={Boolean(header?.next) && header?.rosterOpen === true}
          nextStartsOn={header?.next?.startsOn}
          onHandOut={(ids) => void navigate({ to: '/hand-outs', state: { learnerIds: ids } as never })}
          onDone={setNote}
          columnMenu={
            <ColumnMenu
              chosen={columns}
              onChange={(next) => {
                setColumns(next);
                localStorage.setItem(COLUMNS_KEY, next.join(','));
              }}
            />
          }
        />
      </div>
    </>
  );
}
