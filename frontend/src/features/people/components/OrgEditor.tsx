import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { peopleKeys } from '../api';
import { orgsMessages } from '../messages/orgs';
import { createOrgUnit, deleteOrgUnit, moveOrgUnit, renameOrgUnit } from '../org-api';
import { ORG_CODE, type OrgForest, pickerOptions, subtreeOf } from '../org-model';
import type { OrgUnit } from '../types';

export type OrgTask = 'add' | 'rename' | 'move' | 'delete';

export interface OrgEditorProps {
  task: OrgTask;
  workspaceId: string;
  forest: OrgForest;
  /** The unit it is about; for adding, the unit above the new one. */
  unit: OrgUnit | undefined;
  onDone: (text: string, selected: string | undefined) => void;
  onClose: () => void;
}

/** One act on one unit. A refusal (units below, people in it, a code that exists) is shown where it was asked for. */
export function OrgEditor(props: OrgEditorProps) {
  const { task, workspaceId, unit, onDone, onClose } = props;
  const t = useMessages(orgsMessages);
  const client = useQueryClient();
  const [values, setValues] = useState({
    code: '',
    name: task === 'rename' ? (unit?.name ?? '') : '',
    parentId: task === 'move' ? (unit?.parentId ?? '') : (unit?.id ?? ''),
  });
  const run = useMutation({
    mutationFn: () => act(task, workspaceId, unit, values),
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) });
      const name = values.name.trim() || unit?.name || '';
      const text = { add: 'added', rename: 'renamed', move: 'moved', delete: 'removed' } as const;
      onDone(t(text[task], { name }), task === 'delete' ? undefined : (answer?.id ?? unit?.id));
    },
  });
  const words = wordsOf(task);
  const name = unit?.name ?? '';
  const valid =
    task === 'delete' ||
    task === 'move' ||
    (values.name.trim() !== '' && (task !== 'add' || ORG_CODE.test(values.code)));
  return (
    <ConfirmDialog
      opened
      danger={task === 'delete'}
      title={t(words.title, { name })}
      confirmLabel={t(words.confirm)}
      pending={run.isPending}
      disabled={!valid}
      error={run.error}
      onConfirm={() => run.mutate()}
      onClose={onClose}
    >
      {task === 'delete' ? t('removeText') : null}
      {task === 'delete' ? null : (
        <Fields {...props} values={values} onChange={setValues} onEnter={() => valid && run.mutate()} />
      )}
    </ConfirmDialog>
  );
}

const wordsOf = (task: OrgTask) =>
  (
    ({
      add: { title: 'add', confirm: 'create' },
      rename: { title: 'rename', confirm: 'save' },
      move: { title: 'moveTitle', confirm: 'doMove' },
      delete: { title: 'removeTitle', confirm: 'remove' },
    }) as const
  )[task];

interface Values {
  code: string;
  name: string;
  parentId: string;
}

async function act(task: OrgTask, workspaceId: string, unit: OrgUnit | undefined, values: Values) {
  if (task === 'add')
    return createOrgUnit(workspaceId, {
      code: values.code.trim(),
      name: values.name.trim(),
      parentId: values.parentId || null,
    });
  if (!unit) return undefined;
  if (task === 'rename') return renameOrgUnit(workspaceId, unit, values.name.trim());
  if (task === 'move') return moveOrgUnit(workspaceId, unit, values.parentId || null);
  await deleteOrgUnit(workspaceId, unit);
  return undefined;
}

interface FieldsProps extends OrgEditorProps {
  values: Values;
  onChange: (values: Values) => void;
  onEnter: () => void;
}

function Fields({ task, forest, unit, values, onChange, onEnter }: FieldsProps) {
  const t = useMessages(orgsMessages);
  const except = task === 'move' && unit ? subtreeOf(forest, unit.id) : undefined;
  const parents = [{ value: '', label: t('root') }, ...pickerOptions(forest, except)];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <Stack gap="sm">
        {task === 'add' ? (
          <TextInput
            data-autofocus
            label={t('code')}
            description={t('codeHint')}
            error={values.code !== '' && !ORG_CODE.test(values.code) ? t('badCode') : undefined}
            value={values.code}
            onChange={(event) => onChange({ ...values, code: event.currentTarget.value })}
          />
        ) : null}
        {task === 'move' ? null : (
          <TextInput
            data-autofocus={task === 'rename' || undefined}
            label={t('name')}
            value={values.name}
            onChange={(event) => onChange({ ...values, name: event.currentTarget.value })}
          />
        )}
        {task === 'rename' ? null : (
          <NativeSelect
            label={t('parent')}
            description={task === 'move' ? t('moveText') : undefined}
            data={parents}
            value={values.parentId}
            onChange={(event) => onChange({ ...values, parentId: event.currentTarget.value })}
          />
        )}
      </Stack>
    </form>
  );
}
