import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { peopleKeys, releaseLearners } from '../api';
import { learnersMessages } from '../messages/learners';
import type { TermChoice } from '../types';
import { ChunkProgress } from './ChunkProgress';
import { useChunks } from './useChunks';

export interface ReleaseDialogProps {
  workspaceId: string;
  ids: string[];
  /** The revisions that were seen, where the people themselves are on the page. */
  revisions?: number[];
  term: TermChoice;
  nextStartsOn: string | undefined;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Takes people off a roster. Says what that means for the term at hand: access ends now, or with the running term. */
export function ReleaseDialog(props: ReleaseDialogProps) {
  const { workspaceId, ids, revisions, term, nextStartsOn, onClose, onDone } = props;
  const t = useMessages(learnersMessages);
  const format = useFormat();
  const client = useQueryClient();
  const n = format.number(ids.length);
  const chunks = useChunks(ids, (some) => releaseLearners(workspaceId, some, term, revisions));
  const release = useMutation({
    mutationFn: chunks.run,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) });
      onDone(t('removed', { n }));
    },
  });
  return (
    <ConfirmDialog
      opened
      danger
      title={t('removeTitle', { n })}
      confirmLabel={t('remove')}
      pending={release.isPending}
      error={release.error}
      onConfirm={() => release.mutate()}
      onClose={onClose}
    >
      <p style={{ marginTop: 0 }}>
        {term === 'next' && nextStartsOn
          ? t('removeNext', { n, from: format.date(nextStartsOn, { weekday: true }) })
          : t('removeRunning', { n })}
      </p>
      <p style={{ marginBottom: 0 }}>{t('removeKeeps')}</p>
      <ChunkProgress done={chunks.done} total={ids.length} />
    </ConfirmDialog>
  );
}
