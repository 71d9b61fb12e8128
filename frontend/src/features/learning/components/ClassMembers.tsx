import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { orgPath } from '@/lib/org-path';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { type ClassMember, membersQuery, removeMember, type TrainingClass } from '../classes-api';
import { classMessages } from '../messages/classes';

export interface ClassMembersProps {
  workspaceId: string;
  one: TrainingClass;
  canEdit: boolean;
  onDone: (text: string) => void;
}

/** The people of a class, with what each has completed in it, and what elsewhere. */
export function ClassMembers({ workspaceId, one, canEdit, onDone }: ClassMembersProps) {
  const t = useMessages(classMessages);
  const [leaving, setLeaving] = useState<ClassMember>();
  const query = useQuery(membersQuery(workspaceId, one.id));
  return (
    <>
      <DataTable<ClassMember>
        label={t('members')}
        rows={query.data}
        rowKey={(row) => row.learnerId}
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={<EmptyState title={t('membersEmpty')} hint={canEdit ? t('membersEmptyHint') : undefined} />}
        columns={[
          {
            key: 'name',
            header: t('column.person'),
            card: 'title',
            cell: (row) => (
              <>
                <b>{row.name}</b> {row.seated ? null : <StateBadge tone="warning">{t('notSeated')}</StateBadge>}
              </>
            ),
          },
          { key: 'login', header: t('column.login'), cell: (row) => <span className="num">{row.loginId}</span> },
          { key: 'department', header: t('column.department'), cell: (row) => orgPath(row.department) },
          { key: 'progress', header: t('column.progress'), cell: (row) => <Progress one={one} row={row} /> },
          ...(canEdit
            ? [
                {
                  key: 'remove',
                  header: t('member.remove'),
                  cell: (row: ClassMember) => (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={t('member.removeOne', { name: row.name })}
                      onClick={() => setLeaving(row)}
                    >
                      {t('member.remove')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {leaving ? (
        <Leaving
          workspaceId={workspaceId}
          classId={one.id}
          who={leaving}
          onClose={() => setLeaving(undefined)}
          onDone={(text) => {
            setLeaving(undefined);
            onDone(text);
          }}
        />
      ) : null}
    </>
  );
}

function Progress({ one, row }: { one: TrainingClass; row: ClassMember }) {
  const t = useMessages(classMessages);
  const pick = usePick();
  const format = useFormat();
  const titles = new Map(one.courses.map((course) => [course.courseId, pick(course.titleJa, course.titleEn)]));
  const completed = row.courses.filter((course) => course.completedAt).length;
  return (
    <>
      <span className="num">{t('progress', { n: completed, of: row.courses.length })}</span>
      {row.courses.map((course) =>
        course.creditedAt ? (
          <div key={course.courseId} className="muted">
            {t('credited', { title: titles.get(course.courseId) ?? '', date: format.dateTime(course.creditedAt) })}
          </div>
        ) : null,
      )}
    </>
  );
}

interface LeavingProps {
  workspaceId: string;
  classId: string;
  who: ClassMember;
  onClose: () => void;
  onDone: (text: string) => void;
}

function Leaving({ workspaceId, classId, who, onClose, onDone }: LeavingProps) {
  const t = useMessages(classMessages);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeMember({ ws: workspaceId, id: classId }, who.learnerId),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
      onDone(t('member.removed', { name: who.name }));
    },
  });
  return (
    <ConfirmDialog
      opened
      danger
      title={t('member.removeOne', { name: who.name })}
      confirmLabel={t('member.remove')}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('member.removeText', { name: who.name })}</p>
    </ConfirmDialog>
  );
}
