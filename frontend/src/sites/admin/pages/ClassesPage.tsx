import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { settingTableQuery } from '@/features/courses/settings-api';
import { type ClassInput, type ClassTerm, classesKey, createClass } from '@/features/learning/classes-api';
import { ClassForm } from '@/features/learning/components/ClassForm';
import { ClassList } from '@/features/learning/components/ClassList';
import { classMessages } from '@/features/learning/messages/classes';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { useWorkspace } from '../useWorkspace';

/** クラス: the classes of a term; the term lives in the address. */
export function ClassesPage() {
  const t = useMessages(classMessages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { workspaceId, header, isAdministrator, canEdit } = useWorkspace();
  const search = useSearch({ strict: false }) as { term?: string };
  const term: ClassTerm = search.term === 'next' && header?.next ? 'next' : 'running';
  const [making, setMaking] = useState(false);
  const library = useQuery({ ...settingTableQuery(workspaceId, term, 'everyone'), enabled: canEdit }).data?.rows ?? [];
  const create = useMutation({
    mutationFn: (draft: ClassInput) => createClass(workspaceId, term, draft),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: classesKey(workspaceId) });
      void navigate({ to: `/classes/${made.id}` });
    },
  });
  return (
    <>
      <PageHeader
        title={t(isAdministrator ? 'title' : 'titleRead')}
        lead={t(isAdministrator ? 'lead' : 'leadRead')}
        crumbs={isAdministrator ? [{ label: t('group') }] : undefined}
        actions={
          <>
            {header?.next ? (
              <NativeSelect
                aria-label={t('term.label')}
                value={term}
                data={(['running', 'next'] as const).map((value) => ({ value, label: t(`term.${value}`) }))}
                onChange={(event) => void navigate({ to: '.', search: { term: event.currentTarget.value } as never })}
              />
            ) : null}
            {canEdit ? (
              <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setMaking(true)}>
                {t('create')}
              </Button>
            ) : null}
          </>
        }
      />
      <Panel flush>
        <ClassList workspaceId={workspaceId} term={term} isAdministrator={isAdministrator} />
      </Panel>
      {making ? (
        <ClassForm
          library={library}
          pending={create.isPending}
          error={create.error}
          onSave={(draft) => create.mutate(draft)}
          onClose={() => {
            create.reset();
            setMaking(false);
          }}
        />
      ) : null}
    </>
  );
}
