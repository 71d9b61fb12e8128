import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { savedSearchMessages } from '../messages/saved-searches';
import { changeSearch, removeSearch, type SavedSearch, savedSearchesQuery } from '../saved-searches-api';
import { conditionsOf } from '../saved-searches-model';
import type { KeepSearchDialogProps } from './KeepSearchDialog';
import { SearchFields } from './SearchFields';
import { SearchMarks } from './SearchMarks';
import classes from './status.module.css';

/** The saved searches as a list; each is changed or let go in a dialog of its own. */
export function ManageSearchesDialog(props: KeepSearchDialogProps) {
  const { workspaceId, onClose, onDone } = props;
  const t = useMessages(savedSearchMessages);
  const { data } = useQuery(savedSearchesQuery(workspaceId));
  const [changing, setChanging] = useState<SavedSearch | undefined>();
  const [removing, setRemoving] = useState<SavedSearch | undefined>();
  const back = (text?: string) => {
    setChanging(undefined);
    setRemoving(undefined);
    if (text) onDone(text);
  };
  if (changing) return <ChangeDialog {...props} search={changing} onClose={() => back()} onDone={back} />;
  if (removing)
    return <RemoveDialog workspaceId={workspaceId} search={removing} onClose={() => back()} onDone={back} />;
  return (
    <Modal opened onClose={onClose} title={t('manage.title')} centered closeButtonProps={{ 'aria-label': t('close') }}>
      {data?.length === 0 ? <p className={classes.hint}>{t('empty')}</p> : null}
      <ul className={classes.kept}>
        {(data ?? []).map((search) => (
          <li key={search.id}>
            <span className={classes.saved}>
              {search.name}
              <SearchMarks search={search} />
            </span>
            <Group gap="xs" wrap="nowrap">
              {search.own ? (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t('editOf', { name: search.name })}
                  onClick={() => setChanging(search)}
                >
                  {t('edit')}
                </Button>
              ) : null}
              <Button
                variant="default"
                size="compact-sm"
                c="red.9"
                aria-label={t('removeOf', { name: search.name })}
                onClick={() => setRemoving(search)}
              >
                {t('remove')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function ChangeDialog(props: KeepSearchDialogProps & { search: SavedSearch }) {
  const { workspaceId, search, filter, mayShare, onClose, onDone } = props;
  const t = useMessages(savedSearchMessages);
  const client = useQueryClient();
  const { name, shared, isDefault } = search;
  const [values, setValues] = useState({ name, shared, isDefault });
  const [replace, setReplace] = useState(false);
  const again = () => client.invalidateQueries({ queryKey: savedSearchesQuery(workspaceId).queryKey });
  const change = useMutation({
    mutationFn: () =>
      changeSearch(workspaceId, search, { ...values, ...(replace ? { conditions: conditionsOf(filter) } : {}) }),
    onSuccess: async (changed) => {
      await again();
      onDone(t('edit.done', { name: changed.name }));
    },
    onError: again,
  });
  return (
    <ConfirmDialog
      opened
      title={t('editOf', { name })}
      confirmLabel={t('edit.confirm')}
      pending={change.isPending}
      disabled={values.name.trim() === ''}
      error={change.error}
      onConfirm={() => change.mutate()}
      onClose={onClose}
    >
      <SearchFields values={values} onChange={setValues} mayShare={mayShare} />
      <Checkbox
        mt="sm"
        label={t('edit.conditions')}
        checked={replace}
        onChange={(event) => setReplace(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  );
}

interface RemoveDialogProps {
  workspaceId: string;
  search: SavedSearch;
  onClose: () => void;
  onDone: (text: string) => void;
}

function RemoveDialog({ workspaceId, search, onClose, onDone }: RemoveDialogProps) {
  const t = useMessages(savedSearchMessages);
  const client = useQueryClient();
  const { name } = search;
  const remove = useMutation({
    mutationFn: () => removeSearch(workspaceId, search),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: savedSearchesQuery(workspaceId).queryKey });
      onDone(t('remove.done', { name }));
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
      <p style={{ margin: 0 }}>{t('remove.text', { name })}</p>
      {search.shared ? <p style={{ margin: '8px 0 0' }}>{t('remove.sharedText', { name })}</p> : null}
    </ConfirmDialog>
  );
}
