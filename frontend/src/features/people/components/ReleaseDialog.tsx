import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Note } from '@/ui/Note';
import { peopleKeys, releaseLearners, type SeenPerson } from '../api';
import { learnersMessages } from '../messages/learners';
import type { TermChoice } from '../types';
import { ChunkProgress } from './ChunkProgress';
import { useChunks } from './useChunks';

export interface ReleaseDialogProps {
  workspaceId: string;
  people: readonly SeenPerson[];
  term: TermChoice;
  nextStartsOn: string | undefined;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Takes people off a roster. Says what that means for the term at hand: access ends now, or with the running term. */
export function ReleaseDialog(props: ReleaseDialogProps) {
  const { workspaceId, term, nextStartsOn, onClose, onDone } = props;
  const t = useMessages(learnersMessages);
  const format = useFormat();
  const client = useQueryClient();
  // As they were when the question was asked: what the list learns meanwhile was not what was agreed to.
  const [people] = useState(props.people);
  const n = format.number(people.length);
  const chunks = useChunks(people, (some) => releaseLearners(workspaceId, some, term));
  const renew = () => client.invalidateQueries({ queryKey: peopleKeys.all(workspaceId) });
  const release = useMutation({
    mutationFn: chunks.run,
    onSuccess: () => {
      void renew();
      onDone(t('removed', { n }));
    },
    onError: () => void renew(),
  });
  const stale = isApiError(release.error) && release.error.status === 412;
  return (
    <ConfirmDialog
      opened
      danger
      title={t('removeTitle', { n })}
      confirmLabel={t('remove')}
      pending={release.isPending}
      disabled={stale}
      error={stale ? undefined : release.error}
      onConfirm={() => release.mutate()}
      onClose={onClose}
    >
      {stale ? (
        <Note tone="danger" role="alert" title={t('removeStaleTitle')}>
          {t(chunks.done > 0 ? 'removeStaleRest' : 'removeStale', { done: format.number(chunks.done) })}
        </Note>
      ) : (
        <>
          <p style={{ marginTop: 0 }}>
            {term === 'next' && nextStartsOn
              ? t('removeNext', { n, from: format.date(nextStartsOn, { weekday: true }) })
              : t('removeRunning', { n })}
          </p>
          <p style={{ marginBottom: 0 }}>{t('removeKeeps')}</p>
          <ChunkProgress done={chunks.done} total={people.length} />
        </>
      )}
    </ConfirmDialog>
  );
}
