import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal, NativeSelect, Group as Row, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  categoriesQuery,
  createGroup,
  type Group,
  type GroupKind,
  removeGroup,
  updateGroup,
} from '@/features/courses/api';
import { courses } from '@/features/courses/messages';
import { useMessages, usePick } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { z } from '@/lib/zod';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { catalogueMessages } from '../messages/catalogue';

const required = () => z.string().check(z.trim(), z.minLength(1, 'field.required'));
const schema = z.object({
  code: required(),
  nameJa: required(),
  nameEn: z.string(),
  parentId: z.string(),
  position: z.string().check(z.regex(/^\d{1,5}$/, 'field.integer')),
});

export function GroupAdd({ kind, title }: { kind: GroupKind; title: string }) {
  const t = useMessages(catalogueMessages);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setOpened(true)}>
        {t('groups.add')}
      </Button>
      <GroupDialog kind={kind} title={title} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}

export function GroupActions({ kind, group, name }: { kind: GroupKind; group: Group; name: string }) {
  const t = useMessages(catalogueMessages);
  const client = useQueryClient();
  const [open, setOpen] = useState<'edit' | 'remove'>();
  const act = useMutation({
    mutationFn: () => removeGroup(kind, group),
    onSuccess: async () => {
      setOpen(undefined);
      await client.invalidateQueries();
    },
  });
  return (
    <Row gap="xs" wrap="nowrap">
      <Button variant="default" size="compact-sm" onClick={() => setOpen('edit')}>
        {t('groups.edit')}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => setOpen('remove')}>
        {t('groups.remove')}
      </Button>
      <GroupDialog
        key={group.revision}
        kind={kind}
        group={group}
        title={t('groups.editTitle', { name })}
        opened={open === 'edit'}
        onClose={() => setOpen(undefined)}
      />
      <ConfirmDialog
        opened={open === 'remove'}
        title={t('groups.removeTitle', { name })}
        confirmLabel={t('groups.remove')}
        danger
        pending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate()}
        onClose={() => {
          setOpen(undefined);
          act.reset();
        }}
      >
        {t('groups.removeBody')}
      </ConfirmDialog>
    </Row>
  );
}

interface DialogProps {
  kind: GroupKind;
  group?: Group;
  title: string;
  opened: boolean;
  onClose: () => void;
}

function GroupDialog({ kind, group, title, opened, onClose }: DialogProps) {
  const c = useMessages(common);
  return (
    <Modal.Root opened={opened} onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header role="presentation">
          <Modal.Title fw={700}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={c('action.close')} />
        </Modal.Header>
        <Modal.Body>
          <GroupForm kind={kind} group={group} onDone={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function GroupForm({ kind, group, onDone }: { kind: GroupKind; group?: Group; onDone: () => void }) {
  const words = useMessages(courses);
  const c = useMessages(common);
  const pick = usePick();
  const client = useQueryClient();
  const { data: categories } = useQuery(categoriesQuery);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      code: group?.code ?? '',
      nameJa: group?.nameJa ?? '',
      nameEn: group?.nameEn ?? '',
      parentId: (group && 'parentId' in group && group.parentId) || '',
      position: String(group?.position ?? 0),
    },
  });
  const error = useFieldError(form);
  const save = useMutation({
    mutationFn: (values: z.infer<typeof schema>) => {
      const { parentId, position, ...names } = values;
      const body = {
        ...names,
        position: Number(position),
        ...(kind === 'category' ? { parentId: parentId || null } : {}),
      };
      return group ? updateGroup(kind, group, body) : createGroup(kind, body);
    },
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  const labels = { code: words('group.code'), nameJa: words('group.name'), nameEn: words('group.nameEn') };
  return (
    <FormShell
      form={form}
      onSubmit={(values) => save.mutate(values)}
      pending={save.isPending}
      problem={save.error}
      submitLabel={c('action.save')}
      onCancel={onDone}
    >
      {(['nameJa', 'nameEn', 'code'] as const).map((name) => (
        <TextInput
          key={name}
          label={<FieldLabel text={labels[name]} required={name !== 'nameEn'} />}
          {...form.register(name)}
          error={error(name)}
        />
      ))}
      {kind === 'category' ? (
        <NativeSelect
          label={words('group.parent')}
          {...form.register('parentId')}
          error={error('parentId')}
          data={[
            { value: '', label: words('group.top') },
            ...(categories ?? [])
              .filter((one) => !one.parentId && one.id !== group?.id)
              .map((one) => ({ value: one.id, label: pick(one.nameJa, one.nameEn) })),
          ]}
        />
      ) : null}
      <TextInput
        label={words('group.position')}
        inputMode="numeric"
        {...form.register('position')}
        error={error('position')}
      />
    </FormShell>
  );
}
