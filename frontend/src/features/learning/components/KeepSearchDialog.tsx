import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { savedSearchMessages } from '../messages/saved-searches';
import { keepSearch, savedSearchesQuery } from '../saved-searches-api';
import { conditionsOf } from '../saved-searches-model';
import type { StatusFilter } from '../status-model';
import { SearchFields, type SearchValues } from './SearchFields';

export interface KeepSearchDialogProps {
  workspaceId: string;
  filter: StatusFilter;
  mayShare: boolean;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Keeps the present conditions under a name. */
export function KeepSearchDialog({ workspaceId, filter, mayShare, onClose, onDone }: KeepSearchDialogProps) {
  const t = useMessages(savedSearchMessages);
  const client = useQueryClient();
  const [values, setValues] = useState<SearchValues>({ name: '', shared: false, isDefault: false });
  const keep = useMutation({
    mutationFn: () => keepSearch(workspaceId, { ...values, conditions: conditionsOf(filter) }),
    onSuccess: async (search) => {
      await client.invalidateQueries({ queryKey: savedSearchesQuery(workspaceId).queryKey });
      onDone(t('keep.done', { name: search.name }));
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('keep.title')}
      confirmLabel={t('keep.confirm')}
      pending={keep.isPending}
      disabled={values.name.trim() === ''}
      error={keep.error}
      onConfirm={() => keep.mutate()}
      onClose={onClose}
    >
      <SearchFields values={values} onChange={setValues} mayShare={mayShare} />
    </ConfirmDialog>
  );
}
