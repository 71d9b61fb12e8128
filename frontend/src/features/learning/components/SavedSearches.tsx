import { IconBookmark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { DropItem, DropMenu } from '@/ui/menu/DropMenu';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { savedSearchMessages } from '../messages/saved-searches';
import { type SavedSearch, savedSearchesQuery } from '../saved-searches-api';
import type { StatusFilter } from '../status-model';
import { KeepSearchDialog } from './KeepSearchDialog';
import { ManageSearchesDialog } from './ManageSearchesDialog';
import { SearchMarks } from './SearchMarks';
import classes from './status.module.css';

export interface SavedSearchesProps {
  workspaceId: string;
  filter: StatusFilter;
  /** Only training administrators share. */
  mayShare: boolean;
  onApply: (search: SavedSearch) => void;
  /** Told in words afterwards. */
  onDone: (text: string) => void;
}

/** Conditions under a name: used with a click, kept, renamed and let go. */
export function SavedSearches({ workspaceId, filter, mayShare, onApply, onDone }: SavedSearchesProps) {
  const t = useMessages(savedSearchMessages);
  const query = useQuery(savedSearchesQuery(workspaceId));
  const [dialog, setDialog] = useState<'keep' | 'manage' | undefined>();
  const kept = query.data ?? [];
  const close = () => setDialog(undefined);
  return (
    <>
      <DropMenu
        label={t('menu')}
        icon={<IconBookmark size={16} aria-hidden="true" />}
        hint={kept.length > 0 ? t('hint') : undefined}
      >
        {kept.map((search) => (
          <DropItem key={search.id} onClick={() => onApply(search)}>
            <span className={classes.saved}>
              {search.name}
              <SearchMarks search={search} />
            </span>
          </DropItem>
        ))}
        {query.data && kept.length === 0 ? <p className={classes.hint}>{t('empty')}</p> : null}
        <ProblemAlert error={query.error} />
        <hr className={classes.rule} />
        <DropItem onClick={() => setDialog('keep')}>{t('keep')}</DropItem>
        {kept.length > 0 ? <DropItem onClick={() => setDialog('manage')}>{t('manage')}</DropItem> : null}
      </DropMenu>
      {dialog === 'keep' ? (
        <KeepSearchDialog
          workspaceId={workspaceId}
          filter={filter}
          mayShare={mayShare}
          onClose={close}
          onDone={(text) => {
            close();
            onDone(text);
          }}
        />
      ) : null}
      {dialog === 'manage' ? (
        <ManageSearchesDialog
          workspaceId={workspaceId}
          filter={filter}
          mayShare={mayShare}
          onClose={close}
          onDone={onDone}
        />
      ) : null}
    </>
  );
}
