import { Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { settingTableQuery } from '@/features/courses/settings-api';
import { classesQuery } from '@/features/learning/classes-api';
import { NoticeForm } from '@/features/messaging/components/NoticeForm';
import { useTargetNames } from '@/features/messaging/components/useTargetNames';
import { noticeMessages } from '@/features/messaging/messages/notices';
import {
  changeNotice,
  createNotice,
  type Notice,
  type NoticeInput,
  noticeQuery,
  noticesKey,
} from '@/features/messaging/notices-api';
import { draftOf, newDraft, targetKey } from '@/features/messaging/notices-model';
import { orgUnitsQuery } from '@/features/people/org-api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { orgPath } from '@/lib/org-path';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states/ErrorState';
import { useWorkspace } from '../useWorkspace';

/** A new notice is written. */
export function NewNoticePage() {
  return <Write />;
}

/** A notice is changed. */
export function NoticeEditPage() {
  const { noticeId } = useParams({ strict: false }) as { noticeId: string };
  const { workspaceId } = useWorkspace();
  const { data, error, refetch } = useQuery(noticeQuery(workspaceId, noticeId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Write one={data} /> : <Skeleton height={480} radius="md" />;
}

/** What can be named; a supervisor sees the own departments only. */
function useChoices() {
  const { workspaceId, isAdministrator } = useWorkspace();
  const pick = usePick();
  const units = useQuery(orgUnitsQuery(workspaceId, { term: 'running' })).data ?? [];
  const library = useQuery({ ...settingTableQuery(workspaceId, 'running', 'everyone'), enabled: isAdministrator });
  const groups = useQuery({ ...classesQuery(workspaceId, 'running'), enabled: isAdministrator });
  return {
    departments: units.map((unit) => ({ value: unit.id, label: orgPath(unit.path) })),
    courses: (library.data?.rows ?? []).map((row) => ({
      value: row.courseId,
      label: `${row.courseCode} ${pick(row.courseTitleJa, row.courseTitleEn)}`,
    })),
    classes: (groups.data ?? []).map((one) => ({ value: one.id, label: one.name })),
  };
}

function Write({ one }: { one?: Notice }) {
  const t = useMessages(noticeMessages);
  const { today } = useSignedIn();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { workspaceId, isAdministrator } = useWorkspace();
  const names = useTargetNames();
  const choices = useChoices();
  const [initial] = useState(() => (one ? draftOf(one) : newDraft(today, isAdministrator)));
  const to = (id: string) => void navigate({ to: '/notices/$noticeId', params: { noticeId: id } as never });
  const save = useMutation({
    mutationFn: (draft: NoticeInput) =>
      one ? changeNotice({ ws: workspaceId, id: one.id }, one.revision, draft) : createNotice(workspaceId, draft),
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: noticesKey(workspaceId) });
      to(saved.id);
    },
  });
  const known = new Map((one?.targets ?? []).map((target) => [targetKey(target), names.one(target)]));
  for (const choice of [...choices.departments, ...choices.courses, ...choices.classes]) {
    if (!known.has(choice.value)) known.set(choice.value, choice.label);
  }
  return (
    <>
      <PageHeader title={t(one ? 'form.edit' : 'form.create')} crumbs={[{ label: t('title'), to: '/notices' }]} />
      <NoticeForm
        initial={initial}
        live={one !== undefined && one.state !== 'draft'}
        choices={choices}
        names={known}
        isAdministrator={isAdministrator}
        pending={save.isPending}
        saved={save.isSuccess}
        error={save.error}
        onSave={(draft) => save.mutate(draft)}
        onCancel={() => (one ? to(one.id) : void navigate({ to: '/notices' }))}
      />
    </>
  );
}
