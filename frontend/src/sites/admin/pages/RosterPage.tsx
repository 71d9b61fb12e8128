import { Button, Skeleton } from '@mantine/core';
import { IconListCheck, IconTrash, IconUpload, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ReleaseDialog } from '@/features/people/components/ReleaseDialog';
import { useChangesInWords } from '@/features/people/components/useChangesInWords';
import { nextRosterQuery } from '@/features/seats/api';
import { ContractHeaders } from '@/features/seats/components/ContractHeaders';
import { RosterActions } from '@/features/seats/components/RosterActions';
import { RosterDiff } from '@/features/seats/components/RosterDiff';
import { rosterMessages } from '@/features/seats/messages/roster';
import { DIFF_KINDS, type DiffKind, rosterStage } from '@/features/seats/model';
import type { NextRoster, RosterDiffRow, Workspace } from '@/features/seats/types';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { useWorkspace } from '../useWorkspace';

export function RosterPage() {
  const t = useMessages(rosterMessages);
  const { workspaceId, header, canEdit } = useWorkspace();
  const stage = header ? rosterStage(header) : undefined;
  const open = stage === 'preparing' || stage === 'confirmed';
  const roster = useQuery({ ...nextRosterQuery(workspaceId), enabled: open });
  const search = { term: 'next' } as never;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          canEdit && stage === 'preparing' ? (
            <>
              <Button
                component={Link}
                to="/roster/plan"
                variant="default"
                leftSection={<IconListCheck size={16} aria-hidden="true" />}
              >
                {t('plan')}
              </Button>
              <Button
                component={Link}
                to="/learners/new"
                search={search}
                variant="default"
                leftSection={<IconUserPlus size={16} aria-hidden="true" />}
              >
                {t('addOne')}
              </Button>
              <Button
                component={Link}
                to="/learners/import"
                search={search}
                leftSection={<IconUpload size={16} aria-hidden="true" />}
              >
                {t('importFile')}
              </Button>
            </>
          ) : null
        }
      />
      <ContractHeaders
        workspaceId={workspaceId}
        nextAssigned={open ? roster.data?.term.assigned : undefined}
        noNextIsTold
      />
      {header && !open ? <NotYet header={header} /> : null}
      {open && roster.error && !roster.data ? (
        <ErrorState error={roster.error} onRetry={() => void roster.refetch()} />
      ) : null}
      {open && roster.isPending ? <Skeleton height={360} radius="md" /> : null}
      {open && roster.data ? <Open roster={roster.data} confirmed={stage === 'confirmed'} /> : null}
    </>
  );
}

/** Before the window, or before the renewal: since when, and what is missing. */
function NotYet({ header }: { header: Workspace }) {
  const t = useMessages(rosterMessages);
  const format = useFormat();
  if (rosterStage(header) === 'first' && header.next) {
    return (
      <Panel>
        <EmptyState
          title={t('firstTitle')}
          hint={t('firstText', { date: format.date(header.next.startsOn, { weekday: true }) })}
          action={
            <Button component={Link} to="/learners">
              {t('firstAction')}
            </Button>
          }
        />
      </Panel>
    );
  }
  const noNext = rosterStage(header) === 'noNext';
  const hint =
    noNext || !header.rosterOpensOn
      ? t('noNextText')
      : t('notOpenText', { date: format.date(header.rosterOpensOn, { weekday: true }) });
  return (
    <Panel>
      <EmptyState title={t(noNext ? 'noNextTitle' : 'notOpenTitle')} hint={hint} />
    </Panel>
  );
}

const NOBODY: ReadonlySet<string> = new Set();

function Open({ roster, confirmed }: { roster: NextRoster; confirmed: boolean }) {
  const t = useMessages(rosterMessages);
  const { workspaceId, canEdit } = useWorkspace();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const kind: DiffKind = DIFF_KINDS.find((name) => name === search.kind) ?? 'all';
  const q = typeof search.q === 'string' ? search.q : '';
  const [note, setNote] = useState<string | undefined>();
  const [selected, setSelected] = useState(NOBODY);
  const [asking, setAsking] = useState(false);
  const inWords = useChangesInWords(workspaceId);
  const mayChange = canEdit && !confirmed;
  const filter = (patch: { kind?: DiffKind; q?: string }) => {
    const next = { kind, q, ...patch };
    setSelected(NOBODY);
    void navigate({
      to: '.',
      search: { kind: next.kind === 'all' ? undefined : next.kind, q: next.q || undefined } as never,
      replace: patch.q !== undefined,
    });
  };
  return (
    <>
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <RosterActions
        workspaceId={workspaceId}
        roster={roster}
        confirmed={confirmed}
        readOnly={!canEdit}
        onDone={setNote}
      />
      {mayChange && selected.size > 0 ? (
        <Button
          mb="sm"
          variant="default"
          c="red.9"
          leftSection={<IconTrash size={16} aria-hidden="true" />}
          onClick={() => setAsking(true)}
        >
          {t('removeSome', { n: selected.size })}
        </Button>
      ) : null}
      <RosterDiff
        workspaceId={workspaceId}
        roster={roster}
        kind={kind}
        q={q}
        onFilter={filter}
        inWords={inWords}
        selection={
          mayChange && kind !== 'leave'
            ? {
                selected,
                onChange: setSelected,
                nameOf: (row: RosterDiffRow) => row.name,
                // Who leaves already is on no roster that could be changed.
                may: (row: RosterDiffRow) => row.kind !== 'leave',
              }
            : undefined
        }
      />
      {asking ? (
        <ReleaseDialog
          workspaceId={workspaceId}
          people={[...selected].map((id) => ({ id }))}
          term="next"
          nextStartsOn={roster.term.startsOn}
          onClose={() => setAsking(false)}
          onDone={(text) => {
            setAsking(false);
            setSelected(NOBODY);
            setNote(text);
          }}
        />
      ) : null}
    </>
  );
}
