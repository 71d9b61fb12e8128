import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { settingTableQuery } from '@/features/courses/settings-api';
import {
  type ClassInput,
  changeClass,
  classesKey,
  classQuery,
  type TrainingClass,
} from '@/features/learning/classes-api';
import { ClassCourses, TwinWarning } from '@/features/learning/components/ClassCourses';
import { AddMembers, CopyClass, RemoveClass } from '@/features/learning/components/ClassDialogs';
import { ClassForm } from '@/features/learning/components/ClassForm';
import { useClassPeriod } from '@/features/learning/components/ClassList';
import { ClassMembers } from '@/features/learning/components/ClassMembers';
import { classMessages } from '@/features/learning/messages/classes';
import { orgUnitsQuery } from '@/features/people/org-api';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { useWorkspace } from '../useWorkspace';

type Open = 'edit' | 'copy' | 'remove' | 'add';

/** One class: its courses, its people, and what they have done of it. */
export function ClassPage() {
  const { classId } = useParams({ strict: false }) as { classId: string };
  const { workspaceId } = useWorkspace();
  const { data, error, refetch } = useQuery(classQuery(workspaceId, classId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={480} radius="md" />;
  return <Class one={data} />;
}

function Class({ one }: { one: TrainingClass }) {
  const t = useMessages(classMessages);
  const navigate = useNavigate();
  const period = useClassPeriod();
  const { workspaceId, header, isAdministrator } = useWorkspace();
  const canEdit = isAdministrator && one.writable;
  const units = useQuery({ ...orgUnitsQuery(workspaceId, { term: 'running' }), enabled: canEdit }).data ?? [];
  const [open, setOpen] = useState<Open>();
  const [note, setNote] = useState<string>();
  const close = () => setOpen(undefined);
  const done = (text: string) => {
    close();
    setNote(text);
  };
  const dialog = { workspaceId, one, onClose: close, onDone: done };
  const act = (what: Open, label: string) => (
    <Button variant="default" onClick={() => setOpen(what)}>
      {label}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={one.name}
        lead={
          <>
            {one.description} <span className="num">{period(one)}</span>
          </>
        }
        crumbs={[{ label: t(isAdministrator ? 'title' : 'titleRead'), to: '/classes' }]}
        actions={
          <>
            <Button
              component={Link}
              to="/status"
              search={{ cls: one.id, ...(header?.next?.termId === one.termId ? { term: 'next' } : {}) } as never}
              variant="default"
            >
              {t('status')}
            </Button>
            {canEdit ? act('edit', t('edit')) : null}
            {isAdministrator && header?.next && !header.readOnly ? act('copy', t('copy')) : null}
            {canEdit ? act('remove', t('remove')) : null}
          </>
        }
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <TwinWarning workspaceId={workspaceId} one={one} canEdit={canEdit} onDone={setNote} />
      <Panel title={t('courses')} flush>
        <ClassCourses one={one} />
      </Panel>
      <Panel title={t('members')} flush actions={canEdit ? act('add', t('add.open')) : null}>
        <ClassMembers workspaceId={workspaceId} one={one} canEdit={canEdit} onDone={setNote} />
      </Panel>
      {open === 'edit' ? <Edit one={one} onClose={close} onDone={done} /> : null}
      {open === 'add' ? <AddMembers {...dialog} units={units} /> : null}
      {open === 'copy' ? <CopyClass {...dialog} /> : null}
      {open === 'remove' ? <RemoveClass {...dialog} onDone={() => void navigate({ to: '/classes' })} /> : null}
    </>
  );
}

interface EditProps {
  one: TrainingClass;
  onClose: () => void;
  onDone: (text: string) => void;
}

function Edit({ one, onClose, onDone }: EditProps) {
  const t = useMessages(classMessages);
  const client = useQueryClient();
  const { workspaceId, header } = useWorkspace();
  const term = header?.next?.termId === one.termId ? 'next' : 'running';
  const library = useQuery(settingTableQuery(workspaceId, term, 'everyone')).data?.rows ?? [];
  const save = useMutation({
    mutationFn: (draft: ClassInput) => changeClass({ ws: workspaceId, id: one.id }, one.revision, draft),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: classesKey(workspaceId) });
      onDone(t('saved'));
    },
  });
  return (
    <ClassForm
      library={library}
      one={one}
      pending={save.isPending}
      error={save.error}
      onSave={(draft) => save.mutate(draft)}
      onClose={onClose}
    />
  );
}
