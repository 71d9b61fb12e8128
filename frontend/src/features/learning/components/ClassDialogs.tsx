import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { orgPath } from '@/lib/org-path';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { addMembers, type CopiedClass, copyClass, removeClass, type TrainingClass } from '../classes-api';
import { pasted } from '../classes-model';
import { classMessages } from '../messages/classes';

export interface ClassDialogProps {
  workspaceId: string;
  one: TrainingClass;
  onClose: () => void;
  onDone: (text: string) => void;
}

export interface AddMembersProps extends ClassDialogProps {
  /** The departments. */
  units: readonly { id: string; path: string[] }[];
}

/** People come into the class by user ID, or a department as it is today. */
export function AddMembers({ workspaceId, one, units, onClose, onDone }: AddMembersProps) {
  const t = useMessages(classMessages);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [unit, setUnit] = useState('');
  const logins = pasted(text);
  const add = useMutation({
    mutationFn: () => addMembers({ ws: workspaceId, id: one.id }, logins, unit || undefined),
    onSuccess: async ({ added, already, unknown }) => {
      await client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
      const left = unknown.length > 0 ? t('add.unknown', { n: unknown.length, ids: unknown.join('、') }) : '';
      onDone([t('add.done', { n: added, m: already }), left].join(' ').trim());
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('add.title')}
      confirmLabel={t('add.confirm')}
      pending={add.isPending}
      disabled={logins.length === 0 && unit === ''}
      error={add.error}
      onConfirm={() => add.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Textarea
          label={t('add.logins')}
          value={text}
          autosize
          minRows={4}
          maxRows={12}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('add.department')}
          description={t('add.departmentHint')}
          value={unit}
          data={[
            { value: '', label: t('add.departmentNone') },
            ...units.map((one) => ({ value: one.id, label: orgPath(one.path) })),
          ]}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}

/** What copying left behind, by name. */
function useCopied(): (done: CopiedClass) => string {
  const t = useMessages(classMessages);
  return (done) =>
    [
      t('copy.done', { n: done.members }),
      done.leftCourses.length > 0 ? t('copy.leftCourses', { names: done.leftCourses.join('、') }) : '',
      done.withoutDays.length > 0 ? t('copy.withoutDays', { names: done.withoutDays.join('、') }) : '',
      done.leftPeople > 0 ? t('copy.leftPeople', { n: done.leftPeople, names: done.leftNames.join('、') }) : '',
    ]
      .filter(Boolean)
      .join(' ');
}

/** The class is copied into the next term. */
export function CopyClass({ workspaceId, one, onClose, onDone }: ClassDialogProps) {
  const t = useMessages(classMessages);
  const client = useQueryClient();
  const told = useCopied();
  const [name, setName] = useState(one.name);
  const [members, setMembers] = useState(true);
  const copy = useMutation({
    mutationFn: () => copyClass({ ws: workspaceId, id: one.id }, name, members),
    onSuccess: async (done) => {
      await client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
      onDone(told(done));
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('copy.title')}
      confirmLabel={t('copy.confirm')}
      pending={copy.isPending}
      disabled={name.trim() === ''}
      error={copy.error}
      onConfirm={() => copy.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p style={{ margin: 0 }}>{t('copy.text')}</p>
        <TextInput
          label={t('copy.name')}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label={t('copy.members')}
          checked={members}
          onChange={(event) => setMembers(event.currentTarget.checked)}
        />
      </Stack>
    </ConfirmDialog>
  );
}

/** The class is deleted, while nobody has learned in it. */
export function RemoveClass({ workspaceId, one, onClose, onDone }: ClassDialogProps) {
  const t = useMessages(classMessages);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeClass({ ws: workspaceId, id: one.id }, one.revision),
    onSuccess: () => {
      onDone(t('remove.done'));
      void client.invalidateQueries({ queryKey: ['workspace', workspaceId, 'classes', 'list'] });
    },
  });
  return (
    <ConfirmDialog
      opened
      danger
      title={t('remove.title')}
      confirmLabel={t('remove')}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('remove.text', { name: one.name })}</p>
    </ConfirmDialog>
  );
}
